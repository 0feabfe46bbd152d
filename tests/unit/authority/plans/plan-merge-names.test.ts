import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../../src/authority/plans/plan-merge.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { changedBy, filesAfter, openedOf } from '../../../support/authority.ts';
import { type Files, writeContent } from '../../../support/content.ts';

describe('merging records whose names are written like their ids', () => {
  test('keeps the name of an entity that is its id', () => {
    const opened = openedOf({
      'entities/zemtag.yaml': 'name: zemtag\nkind: organization\n',
      'entities/zemtag-ag.yaml': 'name: Zemtag AG\nkind: organization\n',
    });
    expect(changedBy(planMerge(opened, 'entity', 'zemtag', 'zemtag-ag'))['entities/zemtag-ag.yaml']).toBe(
      'name: Zemtag AG\nkind: organization\naliases: [zemtag]\nformerIds: [zemtag]\n',
    );
  });

  test('keeps an alias that is the id of the record that stays', () => {
    const opened = openedOf({
      'entities/zemtag.yaml': 'name: Zemtag AG\nkind: organization\n',
      'entities/zemtag-ag.yaml': 'name: Zemtag AG\nkind: organization\naliases: [zemtag, "747"]\n',
    });
    expect(changedBy(planMerge(opened, 'entity', 'zemtag-ag', 'zemtag'))['entities/zemtag.yaml']).toContain(
      'aliases: [zemtag, 747]\n',
    );
  });

  test('keeps the label of a topic that is its id', () => {
    const opened = openedOf({
      'topics/rowing.yaml': 'label: rowing\n',
      'topics/boats.yaml': 'label: Boats\n',
    });
    expect(changedBy(planMerge(opened, 'topic', 'rowing', 'boats'))['topics/boats.yaml']).toBe(
      'label: Boats\naliases: [rowing]\nformerIds: [rowing]\n',
    );
  });
});

const ids = ['zem', 'zem-tag', 'tag'] as const;
const word = fc.oneof(
  fc.constantFrom(...ids, 'Zem', 'ZEM', '747', 'zem tag', 'no', '1923-05-02', 'Zem, Tag & Co.', 'צמתג'),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 :,.'"#&-]{0,10}[a-z]$/),
);
const words = fc.uniqueArray(word, { maxLength: 4 });

/** Generates a YAML file: `field` is the field with the name. */
const record = (field: string, more: fc.Arbitrary<string>) =>
  fc
    .record({ name: word, aliases: words, formerIds: fc.subarray(['zem-old', 'older']), more })
    .map(
      ({ name, aliases, formerIds, more: rest }) =>
        `${field}: ${JSON.stringify(name)}\n${rest}aliases: ${JSON.stringify(aliases)}\nformerIds: ${JSON.stringify(formerIds)}\n`,
    );

const kindOfRecord = {
  entity: { folder: 'entities', field: 'name', more: fc.constant('kind: organization\n') },
  topic: {
    folder: 'topics',
    field: 'label',
    more: fc.subarray([...ids]).map((broader) => `broader: ${JSON.stringify(broader)}\n`),
  },
} as const;

describe('after any merge', () => {
  test.each(['entity', 'topic'] as const)(
    'every name of both records names the one that stays (%s)',
    (type) => {
      const { folder, field, more } = kindOfRecord[type];
      let made = 0;
      fc.assert(
        fc.property(
          fc.tuple(...ids.map(() => record(field, more))),
          fc.constantFrom(0, 1),
          (texts, first) => {
            const files: Files = Object.fromEntries(
              texts.map((text, at) => [`${folder}/${ids[at]!}.yaml`, text]),
            );
            const opened = openedOf(files);
            const [from, into] = [ids[first], ids[1 - first]!];
            const before = namesOf(writeContent(files), type, [from, into]);
            const planned = planMerge(opened, type, from, into);
            if ('refusals' in planned) return;
            made += 1;
            const after = namesOf(writeContent(filesAfter(opened, planned)), type, [into]);
            expect(after).toEqual(expect.arrayContaining(before));
          },
        ),
        { numRuns: 60, seed: 7 },
      );
      expect(made).toBeGreaterThan(20);
    },
  );
});

function namesOf(contentDir: string, type: 'entity' | 'topic', of: readonly string[]): string[] {
  const { entities, topics } = readContent(contentDir).content;
  const named =
    type === 'entity'
      ? entities.map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] }))
      : topics.map(({ id, data }) => ({ id, names: [data.label, ...data.aliases] }));
  return named.filter(({ id }) => of.some((one) => one === id)).flatMap(({ names }) => names);
}
