import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { programRoot } from '../../src/files/roots.ts';
import { fiction } from '../browser/fiction.ts';
import { buildFiction, digestsOf, textsOf, writeFiles } from '../support/build.ts';
import { brokenLinks } from '../support/builds/broken-links.ts';
import { build, buildFromNothing, bundles } from '../support/builds/build-again.ts';
import { edits, textsIn } from '../support/builds/edits.ts';
import { inodesOf } from '../support/builds/inodes-of.ts';
import { article } from '../support/content.ts';
import { picture } from '../support/picture.ts';

/** When each kept bundle was made. */
const bundleTimes = () =>
  readdirSync(bundles()).map((key) => [key, statSync(join(bundles(), key, 'bundle.json')).mtimeMs]);

test('the first place with coordinates comes with all that links to it, and goes with it; icons show our symbol without one', () => {
  const edit = edits['no coordinates']!;
  const texts = textsIn(fiction);
  const without = edit(texts, ([first]) => first!, 0);
  expect(without).not.toEqual(texts);
  const { content, out, ran } = buildFiction(without);
  expect(ran.code, ran.stderr).toBe(0);
  const symbol = join(dirname(content), 'public/favicon.svg');
  const iceland = join(content, 'entities/iceland.yaml');
  const isMapThere = () => existsSync(join(out, 'map/index.html'));
  const icons = () =>
    ['favicon.svg', 'favicon.ico', 'apple-touch-icon.png'].map((file) =>
      readFileSync(join(out, file)).toString('base64'),
    );
  mkdirSync(dirname(symbol));
  build(content, out);
  expect([isMapThere(), brokenLinks(out)]).toEqual([false, []]);
  const ours = icons();
  expect(ours[0]).toBe(readFileSync(join(programRoot, 'public/favicon.svg')).toString('base64'));
  writeFileSync(symbol, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>');
  writeFileSync(iceland, fiction['entities/iceland.yaml']!);
  build(content, out);
  expect([isMapThere(), brokenLinks(out)]).toEqual([true, []]);
  for (const [at, icon] of icons().entries()) expect(icon).not.toBe(ours[at]);
  expect(textsOf(out)).toEqual(textsOf(build(content)));
  rmSync(symbol);
  writeFileSync(iceland, without['entities/iceland.yaml']!);
  build(content, out);
  expect([isMapThere(), brokenLinks(out), icons()]).toEqual([false, [], ours]);
});

test('a second archive is built with the bundle of the first, to the same files as without one', () => {
  const first = buildFiction({ 'articles/letter.md': article('', 'A letter of fiction.') });
  const before = bundleTimes();
  const second = buildFiction({ 'articles/answer.md': article('', 'An answer.', { title: 'An answer' }) });
  expect(bundleTimes()).toEqual(before);
  expect(digestsOf(second.out)).toEqual(digestsOf(buildFromNothing(second.content)));
  expect(first.ran.code).toBe(0);
});

test('after a change of an image, pages show the new one and the old one is removed', () => {
  const body = '![A quay, in fiction](quay.png)';
  const { content, out } = buildFiction({
    'articles/quay.md': article('', body),
    'articles/quay.png': picture(64, 40),
  });
  writeFileSync(join(content, 'articles/quay.png'), picture(48, 40));
  const made = bundleTimes();
  const before = readFileSync(join(out, 'articles/quay/index.html'), 'utf8');
  build(content, out);
  const after = readFileSync(join(out, 'articles/quay/index.html'), 'utf8');
  expect(before).toMatch(/<img[^>]* width="64"/);
  expect(after).toMatch(/<img[^>]* width="48"/);
  expect(digestsOf(out)).toEqual(digestsOf(build(content)));
  expect(bundleTimes()).toEqual(made);
});

test('pictures that were removed from the site are there again after a build, with the bundle that is kept', () => {
  const { content, out } = buildFiction({
    'articles/quay.md': article('image: { src: quay.png, alt: A quay }\n', 'A quay of fiction.'),
    'articles/quay.png': picture(64, 40),
  });
  const before = digestsOf(out);
  const made = bundleTimes();
  const pictures = [...before.keys()].filter((path) => path.startsWith('_astro/quay.'));
  expect(pictures.length).toBeGreaterThan(1);
  for (const path of pictures) rmSync(join(out, path));
  build(content, out);
  expect(digestsOf(out)).toEqual(before);
  expect(bundleTimes()).toEqual(made);
});

test('files that are published unchanged follow each change, hidden ones too, with the bundle that is kept', () => {
  const { content, out } = buildFiction({ 'articles/letter.md': article('', 'A letter of fiction.') });
  const publicDir = join(dirname(content), 'public');
  const published = () => {
    const found = textsOf(out);
    return ['note.txt', '.well-known/security.txt', 'old/film.txt'].map((path) => found.get(path));
  };
  const made = bundleTimes();
  writeFiles(publicDir, { 'note.txt': 'First', '.well-known/security.txt': 'Ada', 'old/film.txt': 'A film' });
  build(content, out);
  expect(published()).toEqual(['First', 'Ada', 'A film']);
  const film = inodesOf(out).get('old/film.txt');
  writeFiles(publicDir, { 'note.txt': 'Second', '.well-known/security.txt': 'Ben' });
  build(content, out);
  expect(published()).toEqual(['Second', 'Ben', 'A film']);
  expect(inodesOf(out).get('old/film.txt')).toBe(film);
  rmSync(join(publicDir, '.well-known'), { recursive: true });
  rmSync(join(publicDir, 'note.txt'));
  build(content, out);
  expect(published()).toEqual([undefined, undefined, 'A film']);
  expect(bundleTimes()).toEqual(made);
});

test('after a change of one article, pages with pictures are the same files, and have their pictures', () => {
  const { content, out } = buildFiction({
    'articles/quay.md': article('image: { src: Le%20quai%20été.png, alt: A quay }\n', '![Boats](boats.png)'),
    'articles/Le quai été.png': picture(1300, 700),
    'articles/boats.png': picture(64, 40),
    'articles/letter.md': article('', 'A letter.', { date: '1999-01-31' }),
  });
  const before = inodesOf(out);
  const letter = join(content, 'articles/letter.md');
  writeFileSync(letter, `${readFileSync(letter, 'utf8')}\n\nA last word.\n`);
  build(content, out);
  const after = inodesOf(out);
  const day = '2018/06/19/index.html';
  expect(readFileSync(join(out, day), 'utf8')).toMatch(/<img[^>]* class="thumb"[^>]* width="\d+"/);
  for (const page of ['articles/quay/index.html', day]) expect(after.get(page)).toBe(before.get(page));
  expect(after.get('articles/letter/index.html')).not.toBe(before.get('articles/letter/index.html'));
  expect(digestsOf(out)).toEqual(digestsOf(build(content)));
});
