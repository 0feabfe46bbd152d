import { expect, test } from 'vitest';
import { type Files, problemsOf } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';
import { issueYaml, printed } from '../../../support/print/printed.ts';

const issueFile = 'issues/harbor-gazette-1855-09-22.yaml';
const folder = 'issues/harbor-gazette-1855-09-22';
const edited = (from: string, to: string): Files => ({
  ...printed,
  [issueFile]: issueYaml.replace(from, to),
});
const without = (file: string): Files =>
  Object.fromEntries(Object.entries(printed).filter(([path]) => path !== file));

test('an issue without a fault has no problem', async () => {
  expect(await problemsOf(printed)).toBe('');
});

test('a page of which only its number is known needs no size', async () => {
  const more = edited('articles:\n', '  - label: 3\narticles:\n');
  expect(await problemsOf(more)).toBe('');
});

// Whole messages are compared, because keepers depend on their wording.
test.each<[string, Files, string]>([
  [
    'a part that is painted over beyond its page',
    edited('  - label: 2\n', '  - label: 2\n    painted: [[380, 20, 40, 12]]\n'),
    `content/${issueFile}:9  pages[1].painted[0]
  The part that is painted over reaches beyond its page, which has 400 × 600 pixels.
  Write its left, top, width and height in pixels of the page.`,
  ],
  [
    'a look for a decision that does not exist',
    edited('  - label: 2\n', '  - label: 2\n    lookedAt: [7]\n'),
    `content/${issueFile}:9  pages[1].lookedAt[0]
  There is no decision 7 in withheld.yaml.
  Correct the number, or restore the decision from an earlier version of withheld.yaml.`,
  ],
  [
    'a paper that does not exist',
    edited('paper: harbor-gazette', 'paper: harbor-gazete'),
    `content/${issueFile}:1
  The file is called "harbor-gazette-1855-09-22", but its paper, date and edition make "harbor-gazete-1855-09-22".
  Rename it to harbor-gazete-1855-09-22.yaml, or correct these fields.

content/${issueFile}:1  paper
  There is no paper "harbor-gazete".
  Did you mean "harbor-gazette"? Otherwise create content/papers/harbor-gazete.yaml, with its name.`,
  ],
  [
    'an article that does not exist',
    edited('article: lamp', 'article: lamps'),
    `content/${issueFile}:18  articles[1].article
  There is no article "lamps".
  Did you mean "lamp"? Otherwise create content/articles/lamps.md.`,
  ],
  [
    'an article that is listed twice',
    edited('article: tide', 'article: lamp'),
    `content/${issueFile}:22  articles[2].article
  The article "lamp" is listed twice.
  Remove one of the two.`,
  ],
  [
    'an article in two issues',
    {
      ...printed,
      'issues/harbor-gazette-1855-09-23.yaml':
        'paper: harbor-gazette\ndate: 1855-09-23\narticles:\n  - article: tide\n',
    },
    `content/issues/harbor-gazette-1855-09-23.yaml:4  articles[0].article
  The article "tide" stands in content/${issueFile}, too.
  An article is in one issue: remove it from the other.`,
  ],
  [
    'a block beyond its page',
    edited('[20, 140, 160, 100]', '[300, 140, 160, 100]'),
    `content/${issueFile}:25  articles[2].regions[0].blocks[0]
  The block reaches beyond its page, which has 400 × 600 pixels.
  Write its left, top, width and height in pixels of the page.`,
  ],
  [
    'a block without an extent',
    edited('[20, 140, 160, 100]', '[20, 140, 0, 100]'),
    `content/${issueFile}:25  articles[2].regions[0].blocks[0]
  The block has no extent.
  Write its left, top, width and height in pixels of the page.`,
  ],
  [
    'a page that does not exist',
    edited('      - page: 2\n        blocks: [[20, 140', '      - page: 3\n        blocks: [[20, 140'),
    `content/${issueFile}:24  articles[2].regions[0].page
  There is no page 3: the issue has 2.
  Write its place in the list of pages, from 1, or add the page there.`,
  ],
  [
    'a page without a size',
    edited('/1.png\n    size: [400, 600]\n', '/1.png\n'),
    `content/${issueFile}:4  pages[0]
  Page 1 has a picture or words, but no size.
  Write its width and height in pixels: size: [2400, 3500].

content/${issueFile}:13  articles[0].regions[0].page
  Page 1 has no size, so that nothing has a place on it.
  Write the width and height of the page in pixels: size: [2400, 3500].

content/${issueFile}:19  articles[1].regions[0].page
  Page 1 has no size, so that nothing has a place on it.
  Write the width and height of the page in pixels: size: [2400, 3500].`,
  ],
  [
    'a size that is none',
    edited('size: [400, 600]', 'size: [wide, 600]'),
    `content/${issueFile}:6  pages[0].size[0]
  "wide" is not a number of pixels like 2400.
  See content/FIELDS.md.`,
  ],
  [
    'a picture that is missing',
    without(`${folder}/2.png`),
    `content/${issueFile}:9  pages[1].picture
  There is no file "harbor-gazette-1855-09-22/2.png".
  Put it in a folder beside the file of the issue, and name it by its relative path.`,
  ],
  [
    'a picture that is none',
    { ...printed, [`${folder}/2.png`]: 'No picture.' },
    `content/${issueFile}:9  pages[1].picture
  The file "2.png" is not a picture.
  Only pictures whose content is JPEG, PNG, GIF, WebP, AVIF, TIFF or SVG can be shown. Save it as one of these, or remove it from the text.`,
  ],
  [
    'a picture of another shape',
    { ...printed, [`${folder}/2.png`]: picture(40, 50) },
    `content/${issueFile}:9  pages[1].picture  (warning)
  The picture "harbor-gazette-1855-09-22/2.png" has 40 × 50 pixels, which is another shape than that of its page, 400 × 600.
  All places on the page would be shown beside where they are: use the picture of the whole page.`,
  ],
  [
    'a picture outside the content folder',
    edited(`harbor-gazette-1855-09-22/2.png`, '../../2.png'),
    `content/${issueFile}:9  pages[1].picture
  The file "../../2.png" is outside the content folder.
  Put it in a folder beside the file of the issue, and name it by its relative path.`,
  ],
  [
    'a line that is no word',
    {
      ...printed,
      [`${folder}/1.tsv`]:
        'x\ty\twidth\theight\tconfidence\tword\twhole\n1\t2\t3\t4\t\tone\n1\t2\tthree\t4\t\ttwo\n',
    },
    `content/${folder}/1.tsv:3
  This line is not a word of the table.
  Write left, top, width, height in whole pixels, the confidence from 0 to 100 or nothing, and the word, with a tab between each two.`,
  ],
  [
    'a table without a header',
    { ...printed, [`${folder}/1.tsv`]: '1\t2\t3\t4\t\tone\n' },
    `content/${folder}/1.tsv:1
  The table of words does not start with the names of its columns.
  Its first line is x, y, width, height, confidence, word, whole, with a tab between each two.`,
  ],
  [
    'a place that does not exist',
    { ...printed, 'papers/harbor-gazette.yaml': 'name: Harbor Gazette\nplace: elmport\n' },
    `content/papers/harbor-gazette.yaml:2  place
  There is no entity "elmport".
  Create content/entities/elmport.yaml.`,
  ],
])('reports %s', async (_, files, problems) => {
  expect(await problemsOf(files)).toBe(problems);
});

test('an edition has its part in the name of the file', async () => {
  const evening = issueYaml.replace('date: 1855-09-22', 'date: 1855-09-22\nedition: evening');
  const files = { ...without(issueFile), 'issues/harbor-gazette-1855-09-22-evening.yaml': evening };
  expect(await problemsOf(files)).toBe('');
});
