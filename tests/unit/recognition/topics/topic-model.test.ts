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

test('proposes the topics of the most similar articles, the broadest first', () => {
  const model = new TopicModel(lessons, depth);
  const topics = (text: string) => model.propose(wordBag([text])).map(({ topic }) => topic);
  expect(topics('A ferry lost its anchors in the harbour.')).toEqual(['transport', 'ferries']);
  expect(topics('The rope of the bell broke.')).toEqual(['bells']);
});

test('proposes nothing if no article is similar, or too few have a topic', () => {
  expect(new TopicModel(lessons, depth).propose(wordBag(['Quite another matter.']))).toEqual([]);
  expect(new TopicModel(lessons.slice(0, 2), depth).propose(wordBag([sea]))).toEqual([]);
});

test('reports the words that indicate a topic, and ignores a single shared word', () => {
  const model = new TopicModel(lessons, depth);
  expect(model.propose(wordBag(['Sails in the harbour.']))).toMatchObject([
    { topic: 'transport', words: ['harbour', 'sails'], articles: 3 },
    { topic: 'ferries', words: ['harbour', 'sails'], articles: 3 },
  ]);
  expect(model.propose(wordBag(['He pulled through.']))).toEqual([]);
});

test('compares texts without spaces between words', () => {
  const chinese = [1, 2, 3].flatMap((number) => [
    lesson(`渡轮驶离海港，起锚扬帆。${number}`, 'ferries'),
    lesson(`塔楼的钟声响起。${number}`, 'bells'),
  ]);
  const found = new TopicModel(chinese, depth).propose(wordBag(['一艘渡轮在海港丢了锚。']));
  expect(found.map(({ topic }) => topic)).toEqual(['ferries']);
});
