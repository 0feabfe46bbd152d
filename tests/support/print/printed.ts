import { wordTableText } from '../../../src/schema/word-table.ts';
import type { Files } from '../content.ts';
import { article } from '../content.ts';
import { picture } from '../picture.ts';

/** An issue of two pages with three articles: `ferry` is on both pages. Everything here is fiction. */
export const issueYaml = `paper: harbor-gazette
date: 1855-09-22
pages:
  - label: 1
    picture: harbor-gazette-1855-09-22/1.png
    size: [400, 600]
    words: harbor-gazette-1855-09-22/1.tsv
  - label: 2
    picture: harbor-gazette-1855-09-22/2.png
    size: [400, 600]
articles:
  - article: ferry
    regions:
      - page: 1
        blocks: [[20, 20, 160, 500], [200, 20, 160, 200]]
      - page: 2
        blocks: [[20, 20, 160, 100]]
  - article: lamp
    regions:
      - page: 1
        blocks: [[200, 240, 160, 100]]
  - article: tide
    regions:
      - page: 2
        blocks: [[20, 140, 160, 100]]
`;

export const printed: Files = {
  'papers/harbor-gazette.yaml': 'name: Harbor Gazette\n',
  'issues/harbor-gazette-1855-09-22.yaml': issueYaml,
  'issues/harbor-gazette-1855-09-22/1.png': picture(40, 60),
  'issues/harbor-gazette-1855-09-22/2.png': picture(40, 60),
  'issues/harbor-gazette-1855-09-22/1.tsv': wordTableText([
    [
      { box: [20, 20, 40, 12], confidence: 92, word: 'The' },
      { box: [70, 20, 60, 12], confidence: 71, word: 'fer-', whole: 'ferry' },
    ],
    [
      { box: [200, 20, 30, 12], word: 'ry', whole: 'ferry' },
      { box: [240, 20, 60, 12], word: 'sailed.' },
    ],
    [{ box: [200, 240, 40, 12], word: 'Lamps.' }],
  ]),
  'articles/ferry.md': article('', 'The ferry sailed.', { date: '1855-09-22' }),
  'articles/lamp.md': article('', 'Lamps.', { date: '1855-09-22', title: 'A lamp' }),
  'articles/tide.md': article('', 'Tides.', { date: '1855-09-22', title: 'A tide' }),
};
