import { expect, test } from 'vitest';
import { readTexts } from '../../../../src/authority/naming/read-texts.ts';
import { TopicReview } from '../../../../src/authority/naming/topic-review.ts';
import { ValueCache } from '../../../../src/files/value-cache.ts';
import { openedOf } from '../../../support/authority.ts';
import { article, type Files } from '../../../support/content.ts';

// All of it is fiction.
const boat = 'The hull creaked, the anchor dragged, the rudder broke and the mast fell.';
const bread = 'The oven glowed, the flour rose, the dough rested and the crust browned.';

/** Returns the articles and topics of an archive with so many articles on boats, one on bread, and one on boats without a topic. */
function archiveOf(boats: number) {
  const files: Files = Object.fromEntries(
    Array.from({ length: boats }, (_, at) => [
      `articles/boat-${at}.md`,
      article('', `${boat} Number ${at}.`, { topics: '[boats]' }),
    ]),
  );
  const { content } = openedOf({
    ...files,
    'topics/boats.yaml': 'label: Boats\n',
    'topics/bread.yaml': 'label: Bread\n',
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `articles/bread-${at}.md`,
        article('', `${bread} Loaf ${at}.`, at < 3 ? { topics: '[bread]' } : {}),
      ]),
    ),
    'articles/new.md': article('', boat),
  });
  return [readTexts(content.articles, 'en', undefined), content.topics] as const;
}
const cache = () => new ValueCache<never>(undefined);
const whyOf = (review: TopicReview) => review.propose('new').map(({ topic, why }) => [topic, why]);
const shares = (count: number) => [
  ['boats', expect.stringMatching(new RegExp(`^Shares .+ with the ${count} articles under Boats\\.$`))],
];

test('what was learned of topics is used until a tenth more articles have topics, and then learned anew', () => {
  const review = new TopicReview(...archiveOf(17), cache());
  expect(whyOf(review)).toEqual(shares(17));
  const onTenth = review.reread(...archiveOf(19));
  expect(whyOf(onTenth)).toEqual(shares(17));
  const beyond = onTenth.reread(...archiveOf(20));
  expect(whyOf(beyond)).toEqual(shares(20));
});

test('nothing is proposed for an article that has topics, that is not there, or before three articles have topics', () => {
  const review = new TopicReview(...archiveOf(5), cache());
  expect(review.propose('boat-1')).toEqual([]);
  expect(review.propose('gone')).toEqual([]);
  const [texts, topics] = archiveOf(0);
  const few = new Map([...texts].filter(([id]) => id !== 'bread-0'));
  expect(new TopicReview(few, topics, cache()).propose('bread-9')).toEqual([]);
  expect(new TopicReview(texts, topics, cache()).propose('bread-9').map(({ topic }) => topic)).toEqual([
    'bread',
  ]);
});
