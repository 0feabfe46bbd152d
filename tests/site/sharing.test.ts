import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { buildFiction, digestsOf, textsOf } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { article } from '../support/content.ts';
import { picture } from '../support/picture.ts';
import { runBuild } from '../support/builds/run-build.ts';

const address = 'https://courier.example/old/';
const files = {
  ...fiction,
  'site.yaml': `${String(fiction['site.yaml'])}shareCards: page\n`,
  'articles/2018/quay.png': picture(1600, 1200),
  'articles/2018/boat.png': picture(300, 200),
  'articles/2018/large.md': article('image: { src: quay.png, alt: A quay }\n', 'Fiction.', {
    title: 'Large',
  }),
  'articles/2018/small.md': article('image: { src: boat.png, alt: A boat }\n', 'Fiction.', {
    title: 'Small',
  }),
};

function metaOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name="[^"]*" )?(?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
}

test('every page shows a picture of the stated size, its own if it has one, and all are reused if nothing changes', async () => {
  const { content, out, ran } = buildFiction(files, '--base', '/old/');
  expect(ran.code, ran.stderr).toBe(0);
  const pages = [...textsOf(out)].filter(([path]) => path.endsWith('.html') && !path.startsWith('pagefind/'));
  expect(pages.length).toBeGreaterThan(100);
  const sizes = new Map<string, string>();
  for (const [path, html] of pages) {
    const url = metaOf(html, 'og:image') ?? '';
    expect(url, path).toMatch(/^https:\/\/courier\.example\/old\/.*\.(?:png|jpg)$/);
    const file = join(out, url.slice(address.length));
    if (!sizes.has(file)) {
      const { width, height } = await sharp(file).metadata();
      sizes.set(file, `${width} × ${height}`);
    }
    expect(`${metaOf(html, 'og:image:width')} × ${metaOf(html, 'og:image:height')}`, path).toBe(
      sizes.get(file),
    );
    expect([metaOf(html, 'twitter:card'), metaOf(html, 'og:image:alt')], path).toEqual([
      'summary_large_image',
      expect.stringMatching(/\S/),
    ]);
    if (!html.includes('noindex')) expect(html, path).toContain(`"image":"${url}"`);
  }
  const shown = (path: string) => metaOf(pages.find(([page]) => page === path)![1], 'og:image')!;
  expect(shown('articles/letter/index.html')).toBe(`${address}articles/letter/share.png`);
  expect(shown('articles/dengta/index.html')).toBe(`${address}share.png`);
  expect(shown('1923/index.html')).toBe(`${address}share.png`);
  expect(sizes.get(join(out, shown('articles/large/index.html').slice(address.length)))).toBe('1200 × 630');
  expect(sizes.get(join(out, shown('articles/small/index.html').slice(address.length)))).toBe('300 × 200');
  for (const icon of ['favicon.ico', 'apple-touch-icon.png'])
    expect(statSync(join(out, icon)).size).toBeGreaterThan(500);

  // After a change of one title, its card is drawn again, the others are reused, and the result is as in a
  // new folder.
  const letter = 'articles/2018/letter.md';
  writeFileSync(
    join(content, letter),
    String(fiction[letter]).replace('Ferry workers press Elm', 'Boat workers press Elm'),
  );
  const inode = (card: string) => statSync(join(out, card)).ino;
  const before = ['articles/letter/share.png', 'entities/eagles/share.png'].map(inode);
  const build = (folder: string) => runBuild('--content', content, '--out', folder, '--base', '/old/');
  expect(build(out).code).toBe(0);
  const after = ['articles/letter/share.png', 'entities/eagles/share.png'].map(inode);
  expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, true]);
  const fresh = join(temporaryFolder(), 'out');
  expect(build(fresh).code).toBe(0);
  expect(digestsOf(out)).toEqual(digestsOf(fresh));
});
