import { article, entity, type Files } from '../content.ts';
import { picture } from '../picture.ts';

const header = 'x\ty\twidth\theight\tconfidence\tword\twhole\n';

/** Two papers that never were, with four issues: of one, an article stands on two pages, and a page has none. */
export const printFiction: Files = {
  'entities/example-bay.yaml': entity('Example Bay', 'place'),
  'papers/harbour-gazette.yaml':
    'name: The Harbour Gazette\ndescription: A paper that never was.\nplace: example-bay\n',
  'papers/tide-table.yaml': 'name: The Tide Table\n',
  'articles/regatta.md': article('', 'The regatta was won by a barge, in fiction.', {
    title: 'A barge wins the regatta',
    date: '1855-09-22',
    entities: '[example-bay]',
  }),
  'articles/fog.md': article('language: fr\n', 'Le brouillard, une fiction.', {
    title: 'Le brouillard',
    date: '1855-09-22',
  }),
  'articles/tides.md': article('', 'Tides rose and fell, in fiction.', {
    title: 'Tides as usual',
    date: '1855-09-23',
  }),
  'issues/harbour-gazette-1855-09-22.yaml': `paper: harbour-gazette
date: 1855-09-22
number: "12"
rights: Nobody holds any rights in this fiction.
pages:
  - label: "1"
    picture: harbour-gazette-1855-09-22/1.png
    size: [240, 350]
    words: harbour-gazette-1855-09-22/1.tsv
  - label: "2"
    picture: harbour-gazette-1855-09-22/2.png
    size: [240, 350]
  - label: Supplement
articles:
  - article: regatta
    regions:
      - page: 1
        blocks: [[10, 20, 100, 300], [120, 20, 100, 200]]
      - page: 2
        blocks: [[10, 20, 100, 50]]
  - article: fog
    regions:
      - page: 2
        blocks: [[10, 80, 100, 50]]
`,
  'issues/harbour-gazette-1855-09-22/1.png': picture(240, 350),
  'issues/harbour-gazette-1855-09-22/1.tsv': `${header}10\t20\t30\t10\t97\tThe\n45\t20\t60\t10\t95\tregatta\n10\t34\t30\t10\t95\twas\n45\t34\t30\t10\t95\twon\n`,
  'issues/harbour-gazette-1855-09-22/2.png': picture(240, 350),
  'issues/harbour-gazette-1855-09-23-evening.yaml': `paper: harbour-gazette
date: 1855-09-23
edition: evening
title: Evening edition
pages:
  - label: "1"
    size: [240, 350]
articles:
  - article: tides
    regions:
      - page: 1
        blocks: [[10, 20, 100, 300]]
`,
  'issues/harbour-gazette-1862-05-03.yaml': `paper: harbour-gazette
date: 1862-05-03
pages:
  - label: "1"
articles: []
`,
  'issues/tide-table-1900-01-01.yaml': `paper: tide-table
date: 1900-01-01
pages:
  - {}
articles: []
`,
};
