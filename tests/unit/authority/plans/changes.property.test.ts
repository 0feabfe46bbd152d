import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/archive/check.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { planMerge } from '../../../../src/authority/plans/plan-merge.ts';
import type { Planned } from '../../../../src/authority/plans/plan.ts';
import { planRename } from '../../../../src/authority/plans/plan-rename.ts';
import type { EditableContent } from '../../../../src/authority/open/authority.ts';
import { anyContent, entityIds, mergedIds } from '../../../support/generated/any-content.ts';
import { writeContent } from '../../../support/content.ts';
import { filesAfter, openedOf } from '../../../support/authority.ts';

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
        anyContent,
        fc.constantFrom(...[mergedIds, mergedIds.toReversed()]),
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
      fc.property(anyContent, fc.constantFrom(...entityIds), (files, old) => {
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
