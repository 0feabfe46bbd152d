import { describe, expect, test } from 'vitest';
import { article, entity, type Files } from '../../../support/content.ts';
import { rememberSite, viewsOf } from '../../../support/builds/remembered-site.ts';
import { build } from '../../../support/views.ts';

// What is made for a field stays for the process, so that the archive without it is read first, and no field is in two rows.

const plain: Files = {
  'entities/landing.yaml': entity('The Landing', 'place'),
  'entities/acme.yaml': entity('Acme', 'organization'),
  'topics/tides.yaml': 'label: Tides\n',
  'articles/one.md': article('', 'Acme at The Landing.', {
    entities: '[landing, acme]',
    topics: '[tides]',
  }),
  'articles/two.md': article('', 'Nobody came.', { title: 'Two', date: '1931-01-02' }),
};
const two = (more: string, date = '1931-01-02', topics = '[]') => ({
  'articles/two.md': article(more, 'Nobody came.', { title: 'Two', date, topics }),
});

describe('what a build remembers, when the first of a kind comes and the last goes', () => {
  test.each<[string, Files]>([
    [
      'place with coordinates',
      { 'entities/landing.yaml': entity('The Landing', 'place', 'coordinates: [63.4, -19.1]\n') },
    ],
    ['description', { 'entities/acme.yaml': entity('Acme', 'organization', 'description: A firm.\n') }],
    ['former id', { 'entities/acme.yaml': entity('Acme', 'organization', 'formerIds: [acme-ltd]\n') }],
    ['part', { 'entities/acme.yaml': entity('Acme', 'organization', 'partOf: [landing]\n') }],
    ['undated article', two('', 'XXXX')],
    ['series', two('series: { id: tides, title: Of the sea }\n')],
    ['standfirst', two('standfirst: Nobody at all.\n')],
    ['correction', two('corrections: [{ date: 2019-01-01, text: A figure was wrong. }]\n')],
    ['genre', two('genre: review\n')],
    ['section', two('section: Harbour\n')],
    ['signed article', two('byline: [{ entity: acme }]\n')],
    ['topic', { 'topics/gales.yaml': 'label: Gales\n', ...two('', '1931-01-02', '[gales]') }],
  ])('makes every page again that differs, and knows which pages there are: %s', async (_, more) => {
    const without = await build(plain);
    const known = rememberSite(without).known;
    const having = await build({ ...plain, ...more });
    for (const [before, last, after] of [
      [without, known, having],
      [having, rememberSite(having).known, without],
    ] as const) {
      const { made, memory } = rememberSite(after, last);
      const [viewsBefore, views] = [viewsOf(before), viewsOf(after)];
      expect(new Set(memory.files())).toEqual(new Set(views.keys()));
      const differing = [...views.keys()].filter((file) => views.get(file) !== viewsBefore.get(file));
      expect(differing.filter((file) => !made.has(file))).toEqual([]);
    }
  });
});
