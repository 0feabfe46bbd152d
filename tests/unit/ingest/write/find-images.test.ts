import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ImageFinder } from '../../../../src/ingest/write/find-images.ts';
import { writeBatch } from '../../../support/batch.ts';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const sourceIn = (root: string) => ({ name: 'a.md', path: join(root, 'a.md'), root, size: 1 });

test.each(['static', 'public', 'assets', 'source', 'src', 'src/assets', '_site'])(
  'a picture of the site is found in “%s”, in the imported folder and next to it',
  (folder) => {
    const site = writeBatch({ [`${folder}/news/quay.png`]: picture, 'content/a.md': 'x' });
    const finder = new ImageFinder(undefined);
    expect(finder.find('/news/quay.png', sourceIn(site))?.from).toMatch(/quay\.png$/);
    expect(finder.find('/news/quay.png', sourceIn(join(site, 'content')))?.from).toMatch(/quay\.png$/);
    const whole = `/${folder}/news/quay.png`;
    expect(finder.find(whole, sourceIn(join(site, 'content')))?.from).toMatch(/quay\.png$/);
  },
);

test('a picture is found in the folder that has the name of its post', () => {
  const site = writeBatch({ 'a/lens.png': picture, 'b/pier.png': picture, 'a.md': 'x' });
  const finder = new ImageFinder(undefined);
  expect(finder.find('lens.png', sourceIn(site))?.from).toMatch(/a\/lens\.png$/);
  expect(finder.find('pier.png', sourceIn(site))).toBeUndefined();
  expect(finder.find('../b/pier.png', sourceIn(site))?.from).toMatch(/b\/pier\.png$/);
});

test('nothing else next to the imported folder is searched, nor what is around an unpacked archive', () => {
  const site = writeBatch({
    'private/quay.png': picture,
    'static/pier.png': picture,
    'content/a.md': 'x',
  });
  const finder = new ImageFinder(undefined);
  const source = sourceIn(join(site, 'content'));
  for (const src of ['/private/quay.png', '/../private/quay.png', '/static/../private/quay.png'])
    expect(finder.find(src, source)).toBeUndefined();
  expect(finder.find('/pier.png', { ...source, archive: 'site.zip' })).toBeUndefined();
  expect(finder.find('/pier.png', source)).toBeDefined();
});
