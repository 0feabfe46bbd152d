import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../../src/authority/plans/plan-merge.ts';
import { planRename } from '../../../../src/authority/plans/plan-rename.ts';
import { findTopicDuplicates } from '../../../../src/authority/duplicates/topic-duplicates.ts';
import {
  topicDuplicatesText,
  topicListText,
  topicShowText,
  topicUnusedText,
} from '../../../../src/cli/topics-text.ts';
import { changedBy, openedOf, refusalsOf } from '../../../support/authority.ts';
import { article, type Files } from '../../../support/content.ts';

// All texts and places are fiction.

const files: Files = {
  'topics/ferries.yaml': 'label: Ferries # the boats\nformerIds: [boats]\n',
  'topics/ferry.yaml':
    'label: Ferry\ndescription: What crosses the bay.\naliases:\n  - Ferryboat\nbroader: transport\n',
  'topics/transport.yaml': 'label: Transport\n',
  'topics/night-ferries.yaml': 'label: Night ferries\nbroader: [ferry]\n',
  'topics/quays.yaml': 'label: Quays\n',
  'articles/late.md': article('', 'Late.', { topics: '[ferry, transport]' }),
  'articles/both.md': article('', 'Both.', { topics: '\n  - ferry # the one\n  - ferries\n' }),
};

describe('merging two topics', () => {
  test('moves aliases, former ids and references, and nothing else', () => {
    const changed = changedBy(planMerge(openedOf(files), 'topic', 'ferry', 'ferries'));
    expect(Object.keys(changed).toSorted()).toEqual([
      'articles/both.md',
      'articles/late.md',
      'topics/ferries.yaml',
      'topics/ferry.yaml',
      'topics/night-ferries.yaml',
    ]);
    expect(changed['topics/ferry.yaml']).toBeUndefined();
    expect(changed['topics/ferries.yaml']).toMatchInlineSnapshot(`
      "label: Ferries # the boats
      description: What crosses the bay.
      broader: [transport]
      aliases: [Ferry, Ferryboat]
      formerIds: [boats, ferry]
      "
    `);
    expect(changed['topics/night-ferries.yaml']).toBe('label: Night ferries\nbroader: [ferries]\n');
    expect(changed['articles/late.md']).toContain('topics: [ferries, transport]');
    expect(changed['articles/both.md']).not.toContain('ferry');
  });

  test('is refused for the same topic, for missing topics and for different codes', () => {
    expect(refusalsOf(planMerge(openedOf(files), 'topic', 'ferry', 'ferry'))).toContain('merged into itself');
    expect(refusalsOf(planMerge(openedOf(files), 'topic', 'fery', 'ferries'))).toBe(
      'There is no topic "fery".\n  Did you mean "ferry"?',
    );
    expect(refusalsOf(planMerge(openedOf(files), 'topic', 'boats', 'ferry'))).toContain('is now "ferries"');
    const coded = {
      ...files,
      'topics/ferry.yaml': 'label: Ferry\nmediaTopic: medtop:20000001\n',
      'topics/ferries.yaml': 'label: Ferries\nmediaTopic: medtop:20000002\n',
    };
    expect(refusalsOf(planMerge(openedOf(coded), 'topic', 'ferry', 'ferries'))).toContain(
      'differ in "mediaTopic"',
    );
    expect(
      changedBy(planMerge(openedOf(coded), 'topic', 'ferry', 'ferries', 'ferry'))['topics/ferries.yaml'],
    ).toContain('medtop:20000001');
  });

  test('into a broader topic leaves no topic as its own broader topic', () => {
    const changed = changedBy(planMerge(openedOf(files), 'topic', 'transport', 'ferry'));
    expect(changed['topics/ferry.yaml']).not.toContain('broader');
  });
});

test('renaming moves the file and changes all references', () => {
  const changed = changedBy(planRename(openedOf(files), 'topic', 'ferry', 'ferryboats'));
  expect(changed['topics/ferry.yaml']).toBeUndefined();
  expect(changed['topics/ferryboats.yaml']).toContain('formerIds: [ferry]');
  expect(changed['articles/late.md']).toContain('topics: [ferryboats, transport]');
  expect(refusalsOf(planRename(openedOf(files), 'topic', 'ferry', 'quays'))).toContain(
    'There is already a topic "quays"',
  );
  expect(refusalsOf(planRename(openedOf(files), 'topic', 'ferry', 'boats'))).toContain(
    'is a former id of "ferries"',
  );
  expect(refusalsOf(planRename(openedOf(files), 'topic', 'ferry', 'Ferry!'))).toContain('"Ferry!"');
});

test('finds duplicate topics by their words', () => {
  const topic = (id: string, label: string) => ({
    id,
    file: `content/topics/${id}.yaml`,
    data: { label, broader: [], aliases: [], formerIds: [] },
  });
  const pairs = findTopicDuplicates([
    topic('open-source', 'Open source'),
    topic('opensource', 'OpenSource'),
    topic('source-open', 'Source, open'),
    topic('elections', 'Elections'),
    topic('election', 'Election'),
    topic('harbours', 'Harbours'),
    topic('harbors', 'Harbors'),
    topic('rail', 'Rail'),
    topic('mail', 'Mail'),
  ] as unknown as Parameters<typeof findTopicDuplicates>[0]);
  expect(pairs.map(({ a, b, reason }) => [a.id, b.id, reason])).toEqual([
    ['open-source', 'opensource', 'the same letters'],
    ['open-source', 'source-open', 'the same words in another order'],
    ['election', 'elections', 'the same except for a plural'],
    ['harbors', 'harbours', 'they differ by one letter'],
  ]);
});

test('lists topics in the same form as entities', () => {
  const opened = openedOf(files);
  expect(topicListText(opened)).toContain('ferry          2         Ferry; Ferryboat');
  expect(topicShowText(opened, 'ferry')).toContain('Narrower topics\n  night-ferries');
  expect(topicShowText(opened, 'ferry')).toContain('In 2 articles');
  expect(topicUnusedText(opened)).toContain('quays');
  expect(topicUnusedText(opened)).toContain('2 topics of 5 not used by any article');
  expect(topicDuplicatesText(opened)).toContain('npm run topics -- merge FROM INTO');
});
