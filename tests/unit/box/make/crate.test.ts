import { expect, test } from 'vitest';
import { crateText } from '../../../../src/box/make/crate.ts';
import { siteSchema } from '../../../../src/schema/site.ts';

type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };

const record = {
  format: 1,
  day: '2026-03-01',
  address: 'https://courier.example/',
  base: '/',
  program: '0.2.0',
  node: 'v24.1.0',
} as const;
const settings = {
  title: 'The Example Courier',
  description: 'A paper that never was.',
  url: 'https://courier.example/',
};

/** Returns what breaks the rules of RO-Crate 1.2 that it states with MUST. */
function faultsOf(text: string): string[] {
  const crate = JSON.parse(text) as { '@context': unknown; '@graph': Entity[] };
  const graph = crate['@graph'];
  const ids = graph.map((entity) => entity['@id']);
  const byId = new Map(graph.map((entity) => [entity['@id'], entity]));
  const descriptor = byId.get('ro-crate-metadata.json');
  const root = byId.get((descriptor?.['about'] as Entity | undefined)?.['@id'] ?? '');
  const known = (value: unknown): unknown[] =>
    Array.isArray(value)
      ? value.flatMap(known)
      : typeof value === 'object' && value !== null && '@id' in value
        ? [value['@id']]
        : [];
  const referred = graph.flatMap((entity) =>
    Object.entries(entity).flatMap(([key, value]) => (key === 'conformsTo' ? [] : known(value))),
  );
  return [
    crate['@context'] === 'https://w3id.org/ro/crate/1.2/context' ? '' : 'context',
    new Set(ids).size === ids.length ? '' : 'ids twice',
    descriptor?.['@type'] === 'CreativeWork' ? '' : 'descriptor',
    (descriptor?.['conformsTo'] as Entity)['@id'] === 'https://w3id.org/ro/crate/1.2' ? '' : 'conformsTo',
    root?.['@type'] === 'Dataset' ? '' : 'root',
    ...['name', 'description', 'license'].map((key) => (root?.[key] ? '' : key)),
    /^\d{4}-\d\d-\d\d$/.test(String(root?.['datePublished'])) ? '' : 'datePublished',
    ...graph.map((entity) => (entity['@type'] ? '' : `type of ${entity['@id']}`)),
    ...graph.map((entity) =>
      entity['@type'] === 'Dataset' && !entity['@id'].endsWith('/') ? `folder ${entity['@id']}` : '',
    ),
    ...referred.map((id) => (byId.has(String(id)) ? '' : `unknown ${String(id)}`)),
    // All data entities are reached from the root.
    ...graph
      .filter((entity) => ['Dataset', 'File'].includes(String(entity['@type'])) && entity !== root)
      .map((entity) => (known(root?.['hasPart']).includes(entity['@id']) ? '' : `part ${entity['@id']}`)),
  ].filter(Boolean);
}

test.each([
  ['without rights', settings, { newest: undefined, authorities: [] }],
  [
    'with everything',
    {
      ...settings,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      rights: 'Free.',
      publisher: 'Us',
    },
    {
      newest: '2024-10-07',
      authorities: [
        { kind: 'person', name: 'Ann Pen', address: 'https://orcid.org/0000-0002-1825-0097' },
        { kind: 'organization', name: 'Elm Ferry', address: 'https://www.wikidata.org/entity/Q1' },
        { kind: 'organization', name: 'Ferry', address: 'https://www.wikidata.org/entity/Q1' },
      ],
    },
  ],
] as const)('a description of a box keeps the rules of RO-Crate 1.2 %s', (_, site, facts) => {
  const text = crateText(siteSchema.parse(site), record, facts);
  expect(faultsOf(text)).toEqual([]);
  expect(text).toContain(`"datePublished": "${facts.newest ?? '2026-03-01'}"`);
});
