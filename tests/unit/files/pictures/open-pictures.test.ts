import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPictures } from '../../../../src/files/pictures/open-pictures.ts';
import { article, writeContent } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';

// All of it is fiction.
const shownIn = (sources: readonly string[], file = 'content/articles/quay.md') =>
  sources.map((source, index) => ({ file, source, where: { line: index + 1 } }));

test('each picture that articles show is opened once, with its size, under its absolute path', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`articles/boat-${at}.png`, picture(10 + at, 8)]),
  );
  const contentDir = writeContent({ 'articles/quay.md': article(), ...files });
  const images = shownIn([...Object.keys(files), ...Object.keys(files)].map((file) => file.slice(9)));
  const { pictures, problems } = await openPictures(images, contentDir);
  expect(problems).toEqual([]);
  expect([...pictures].map(([path, { width, height }]) => [path, width, height]).toSorted()).toEqual(
    Object.keys(files).map((file, at) => [join(contentDir, file), 10 + at, 8]),
  );
});

test('an image that is missing, outside the archive, not written as an address or not a picture is a problem with its line', async () => {
  const contentDir = writeContent({
    'articles/quay.md': article(),
    'articles/50#.png': picture(9, 9),
    'articles/text.png': 'A text.',
    '../outside.png': picture(9, 9),
  });
  const { pictures, problems } = await openPictures(
    shownIn(['none.png', '../../outside.png', '50#.png', 'text.png', '50%23.png']),
    contentDir,
  );
  expect([...pictures.keys()]).toEqual([join(contentDir, 'articles/50#.png')]);
  const where = { severity: 'error', file: 'content/articles/quay.md' };
  expect(problems).toMatchObject([
    { ...where, line: 1, message: 'There is no image "none.png".' },
    { ...where, line: 2, message: 'The image "../../outside.png" is outside the content folder.' },
    { ...where, line: 3, message: 'There is no image "50#.png".' },
    { ...where, line: 4 },
  ]);
  expect(problems[2]!.advice).toContain('"50%23.png"');
  expect(problems).toHaveLength(4);
});
