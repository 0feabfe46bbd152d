import fc from 'fast-check';
import type { Files } from '../content.ts';

/** The ids of the records in {@link anyContent}. */
export const entityIds = ['acme', 'acme-ltd', 'ada', 'bells', 'bells-of-acme', 'zenith'] as const;
const some = fc.subarray([...entityIds]);
const end = fc.constantFrom('\n', '\r\n');
const quote = fc.constantFrom('', "'", '"');

/** Generates a list of ids in flow or block style, with or without quotes and comments. */
const list = (of: fc.Arbitrary<string[]>, least = 0) =>
  fc.record({ of, quote, style: fc.constantFrom('flow', 'lines', 'block', 'indented') }).map((made) => {
    const items = made.of.map((item) => (item.startsWith('{') ? item : made.quote + item + made.quote));
    if (items.length <= least && made.style !== 'lines') return ` [${items.join(', ')}]`;
    if (made.style === 'flow') return ` [${items.join(', ')}] # a list`;
    if (made.style === 'lines') return ` [\n${items.map((item) => `    ${item}, # an item\n`).join('')}  ]`;
    const indent = made.style === 'block' ? '' : '  ';
    return items.map((item) => `\n${indent}# above ${made.style}\n${indent}- ${item} # beside`).join('');
  });

const listed = some.chain((chosen) =>
  fc.tuple(
    ...chosen.map((id) => fc.constantFrom(id, `{ id: ${id}, as: [the ${id}] }`, `{ as: it, id: ${id} }`)),
  ),
);

const article = fc.tuple(listed, fc.boolean(), end).chain(([entities, signed, lineEnd]) => {
  const named = entities.map((item) => /id: ([a-z-]+)/.exec(item)?.[1] ?? item);
  return fc
    .record({
      entities: list(fc.constant(entities)),
      about: list(fc.subarray(named)),
      links: fc.subarray(named),
      byline: fc.subarray(named),
    })
    .map(({ entities: written, about, links, byline }) =>
      [
        '---',
        '# One',
        `title: "A title" # two`,
        'date: 2018-06-19',
        `entities:${written}`,
        'topics: []',
        `about:${about}`,
        ...(signed ? [`byline: [A. Clerk, ${byline.map((id) => `{ entity: ${id} }`).join(', ')}]`] : []),
        '---',
        '',
        ...links.map((id) => `Of [words](entity:${id}) and [more][${id}].\n\n[${id}]: entity:${id}\n`),
        'Fiction.',
        '',
      ]
        .join('\n')
        .replaceAll('\n', lineEnd),
    );
});

/** Two records that may be merged: they do not refer to each other, for which a merge would be refused. */
export const mergedIds = ['acme', 'zenith'];
const others = (id: string) =>
  entityIds.filter((other) => other !== id && !(mergedIds.includes(id) && mergedIds.includes(other)));

/** Generates records whose `partOf` leads only to later ids, so that there is no cycle before a merge. */
const entity = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom('organization', 'organization', 'product'),
      aliases: list(fc.subarray([`${id} alias`, 'Common', 'A, b', 'C: d'])),
      isBare: fc.boolean(),
      partOf: list(fc.subarray(others(id).filter((other) => other > id))),
      distinctFrom: list(fc.subarray(others(id))),
      roles: fc.subarray(others(id)),
      wikidata: fc.option(fc.constantFrom('Q1', 'Q2')),
      lineEnd: end,
    })
    .map(({ kind, aliases, isBare, partOf, distinctFrom, roles, wikidata, lineEnd }) =>
      [
        `# Of ${id}`,
        `name: The ${id}`,
        `kind: ${kind} # a kind`,
        isBare
          ? `aliases: ${id} alone`
          : `aliases:${aliases.replaceAll(/(A, b|C: d)/g, (words) => words.replace(/[,:]/, ''))}`,
        ...(wikidata ? [`wikidata: ${wikidata}`] : []),
        `distinctFrom:${distinctFrom}`,
        `partOf:${partOf}`,
        ...(roles.length > 0
          ? ['roles:', ...roles.map((at) => `  - role: part of\n    at: ${at} # there`)]
          : []),
        '',
      ]
        .join('\n')
        .replaceAll('\n', lineEnd),
    );

/** Generates any content that a keeper could write, in any notation that YAML allows; all of it is fiction. */
export const anyContent: fc.Arbitrary<Files> = fc
  .record({ articles: fc.array(article, { maxLength: 3 }), entities: fc.tuple(...entityIds.map(entity)) })
  .map(({ articles, entities }) => ({
    ...Object.fromEntries(articles.map((text, index) => [`articles/a-${index}.md`, text])),
    ...Object.fromEntries(entities.map((text, index) => [`entities/${entityIds[index]}.yaml`, text])),
  }));
