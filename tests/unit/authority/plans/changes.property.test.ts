import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/archive/check.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { planMerge } from '../../../../src/authority/plans/plan-merge.ts';
import type { Planned } from '../../../../src/authority/plans/plan.ts';
import { planRename } from '../../../../src/authority/plans/plan-rename.ts';
import type { EditableContent } from '../../../../src/authority/open/authority.ts';
import { type Files, writeContent } from '../../../support/content.ts';
import { filesAfter, openedOf } from '../../../support/authority.ts';

// Generates any content that a keeper could write, in any notation that YAML allows.

const ids = ['acme', 'acme-ltd', 'ada', 'bells', 'bells-of-acme', 'zenith'] as const;
const some = fc.subarray([...ids]);
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

/** The two merged records do not refer to each other: that would be refused. */
const pair = ['acme', 'zenith'];
const others = (id: string) =>
  ids.filter((other) => other !== id && !(pair.includes(id) && pair.includes(other)));

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

const content: fc.Arbitrary<Files> = fc
  .record({ articles: fc.array(article, { maxLength: 3 }), entities: fc.tuple(...ids.map(entity)) })
  .map(({ articles, entities }) => ({
    ...Object.fromEntries(articles.map((text, index) => [`articles/a-${index}.md`, text])),
    ...Object.fromEntries(entities.map((text, index) => [`entities/${ids[index]}.yaml`, text])),
  }));

const comments = (text: string) => text.match(/# (?:One|two|a kind|above|Of [a-z-]+)/g) ?? [];

/**
 * Checks what is true of every change that is made: nothing refers to the old id, the check passes, and
 * comments are kept.
 */
function holds(opened: EditableContent, planned: Planned, from: string): Record<string, string> {
  const after = filesAfter(opened, planned);
  const { problems, content: read, files } = readContent(writeContent(after));
  expect([...problems, ...check(read, files)].filter(({ severity }) => severity === 'error')).toEqual([]);
  const naming = [
    ...read.articles.flatMap(({ data }) => [
      ...data.entities.map(({ id }) => id),
      ...data.about,
      ...data.byline.map((one) => one.entity),
    ]),
    ...read.entities.flatMap(({ id, data }) => [
      id,
      ...data.partOf,
      ...data.distinctFrom,
      ...data.roles.map(({ at }) => at),
    ]),
  ];
  expect(naming).not.toContain(from);
  for (const { body, data } of read.articles) {
    const linked = [...body.matchAll(/entity:([a-z-]+)/g)].map(([, id]) => id);
    expect(data.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(linked));
  }
  for (const [file, text] of Object.entries(after)) {
    const before = opened.textOf(`content/${file}`);
    if (before === '') continue;
    expect(text.includes('\r\n')).toBe(before.includes('\r\n'));
    if (file.startsWith('articles/')) expect(comments(text).slice(0, 2)).toEqual(['# One', '# two']);
  }
  return after;
}

describe('for any content', () => {
  test('a merge leaves no reference to the old id and no error, or is refused', () => {
    let made = 0;
    fc.assert(
      fc.property(
        content,
        fc.constantFrom(...[pair, pair.toReversed()]),
        fc.boolean(),
        (files, [from = '', into = ''], isKept) => {
          const opened = openedOf(files);
          const planned = planMerge(opened, 'entity', from, into, isKept ? into : undefined);
          if ('refusals' in planned) {
            for (const { message } of planned.refusals) {
              expect(message).toMatch(/differ in|would be wrong: This forms a cycle/);
            }
            return;
          }
          made += 1;
          const after = holds(opened, planned, from);
          const { content: read } = readContent(writeContent(after));
          const record = read.entities.find(({ id }) => id === into)!.data;
          const gone = opened.entity.get(from)!.data;
          expect([record.name, ...record.aliases]).toEqual(
            expect.arrayContaining([gone.name, ...gone.aliases]),
          );
          expect(new Set(record.aliases).size).toBe(record.aliases.length);
          expect(record.formerIds).toContain(from);
          for (const article of read.articles) {
            const before = opened.content.articles.find(({ id }) => id === article.id)!;
            const words = before.data.entities
              .filter(({ id }) => id === from || id === into)
              .flatMap(({ as }) => as);
            const kept = article.data.entities.find(({ id }) => id === into)?.as ?? [];
            expect(new Set(kept)).toEqual(new Set(words));
          }
        },
      ),
      { numRuns: 60, seed: 5 },
    );
    expect(made).toBeGreaterThan(15);
  });

  test('renaming changes all references, and renaming back restores all but the former ids', () => {
    fc.assert(
      fc.property(content, fc.constantFrom(...ids), (files, old) => {
        const opened = openedOf(files);
        const after = holds(opened, planRename(opened, 'entity', old, 'quite-new'), old);
        const renamed = openedOf(after);
        const back = filesAfter(renamed, planRename(renamed, 'entity', 'quite-new', old));
        const { [`entities/${old}.yaml`]: record, ...others } = back;
        const { [`entities/${old}.yaml`]: before, ...othersBefore } = { ...files };
        expect(others).toMatchObject(othersBefore);
        expect(record!.replace(/^formerIds: \[quite-new\]\r?\n/m, '')).toBe(before);
      }),
      { numRuns: 15, seed: 5 },
    );
  });
});
