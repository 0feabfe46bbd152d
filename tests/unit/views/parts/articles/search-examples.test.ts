import { expect, test } from 'vitest';
import { searchExamples } from '../../../../../src/views/parts/articles/search-examples.ts';
import { article, entity } from '../../../../support/content.ts';
import { printed } from '../../../../support/print/printed.ts';
import { build } from '../../../../support/views.ts';

test('creates examples from the archive’s own words, names and dates', async () => {
  const { archive } = await build({
    'articles/letter.md': article(
      'byline: [Ann Pen]\nsection: Harbour\n',
      'They wrote to the board. It is fiction.',
      {
        title: 'Ferry workers press the harbour board',
        date: '2018-06-19',
        entities: '[jane-doe]',
        topics: '[tides]',
      },
    ),
    'articles/lamp.md': article('', 'A lamp was lit. It is fiction.', {
      title: 'The lighthouse',
      date: '1923-05',
    }),
    'entities/jane-doe.yaml': entity('Jane Doe', 'person'),
    'topics/tides.yaml': 'label: Tides\n',
  });
  expect(searchExamples(archive)).toEqual({
    words: 'ferry workers',
    phrase: '"Ferry workers press"',
    prefix: 'worke*',
    near: '"workers ferry"~5',
    pattern: 'fe?ry',
    exclude: 'ferry -lighthouse',
    either: 'ferry OR lighthouse',
    group: '(ferry OR lighthouse) workers',
    title: 'title:ferry',
    entity: 'entity:"Jane Doe"',
    topic: 'topic:Tides',
    from: 'from:2018-06 to:2018-06',
    year: 'year:2018',
    byline: 'byline:"Ann Pen"',
    section: 'section:Harbour',
    kind: 'kind:article ferry',
  });
});

test('an archive with print has examples of its newest issue', async () => {
  const { archive } = await build({
    ...printed,
    'articles/lamp.md': article('', 'Lamps.', { title: 'Lamps along harbor quay' }),
  });
  expect(searchExamples(archive)).toMatchObject({ paper: 'paper:"Harbor Gazette"', page: 'page:1' });
});

test('the example of nearness has no word that only joins, and words that are that near', async () => {
  const { archive } = await build({
    'articles/study.md': article('', 'It is fiction.', {
      title: 'The study of the old harbor by a few of us and by a lighthouse keeper',
    }),
  });
  expect(searchExamples(archive).near).toBe('"harbor study"~5');
});

test('words of four letters are in examples, shorter ones are not', async () => {
  const { archive } = await build({
    'articles/quay.md': article('', 'It is fiction.', { title: 'Old lamp quay' }),
  });
  expect(searchExamples(archive)).toMatchObject({ words: 'lamp quay', title: 'title:lamp' });
});

test('has no examples if no title is suitable', async () => {
  const { archive } = await build({ 'articles/a.md': article('', 'It is fiction.', { title: 'A' }) });
  expect(searchExamples(archive)).toEqual({});
});
