import { expect, test } from 'vitest';
import { TopicModel, wordBag } from '../../../../src/recognition/topics/topic-model.ts';
import type { TopicId } from '../../../../src/schema/id.ts';

const sea = 'The ferry left the harbour with sails and anchors.';
const bells = 'The bell in the tower rang, and the ringers pulled its rope.';
const lesson = (text: string, ...topics: string[]) => ({
  words: wordBag([text]),
  topics: topics as TopicId[],
});
const lessons = [1, 2, 3].flatMap((number) => [
  lesson(`${sea} ${number}`, 'transport', 'ferries'),
  lesson(`${bells} ${number}`, 'bells'),
]);
const depth = (topic: TopicId) => (topic === 'ferries' ? 1 : 0);

test('proposes the topics of the articles that are most alike, the broadest first', () => {
  const model = new TopicModel(lessons, depth);
  const topics = (text: string) => model.propose(wordBag([text])).map(({ topic }) => topic);
  expect(topics('A ferry lost its anchors in the harbour.')).toEqual(['transport', 'ferries']);
  expect(topics('The rope of the bell broke.')).toEqual(['bells']);
});

test('proposes nothing for what is like nothing, or where too few articles have a topic', () => {
  expect(new TopicModel(lessons, depth).propose(wordBag(['Quite another matter.']))).toEqual([]);
  expect(new TopicModel(lessons.slice(0, 2), depth).propose(wordBag([sea]))).toEqual([]);
});
