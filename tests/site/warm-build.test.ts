import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { type BuiltFiction, buildFiction, digestsOf, textsOf } from '../support/build.ts';
import { article } from '../support/content.ts';
import { brokenLinks } from '../support/builds/broken-links.ts';
import { edits, textsIn } from '../support/builds/edits.ts';
import { inodesOf } from '../support/builds/inodes-of.ts';
import { picture } from '../support/picture.ts';
import { builderProject, runBuild } from '../support/builds/run-build.ts';
import { runIn } from '../support/project.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bundles = () => join(builderProject(), '.astro/bundles');

/** Builds a content folder over its last site, or into a new folder. */
function build(content: string, out: string = join(temporaryFolder(), 'out')): string {
  const { code, stderr } = runBuild('--content', content, '--out', out);
  expect(code, stderr).toBe(0);
  return out;
}

/** Builds a content folder with nothing that an earlier build has left. */
function buildFromNothing(content: string): string {
  rmSync(bundles(), { recursive: true, force: true });
  return build(content);
}

test('a build does no more than has changed', () => {
  const { content, out } = buildFiction(fiction);
  const again = (...options: string[]) => runBuild('--content', content, '--out', out, ...options).stdout;
  const letter = join(content, 'articles/2018/letter.md');
  expect(again()).not.toContain('Made again');
  // The same bytes with another time, as in a fresh clone.
  writeFileSync(letter, readFileSync(letter, 'utf8'));
  expect(again()).not.toContain('Made again');
  writeFileSync(letter, readFileSync(letter, 'utf8').replace('title: Ferry', 'title: A ferry'));
  const said = again('--explain', '/articles/letter/');
  const [, made, written] = /^Made again: (\d+) files; new or changed: (\d+)\.$/m.exec(said) ?? [];
  expect(Number(made)).toBeGreaterThan(5);
  expect(Number(made)).toBeLessThan(130);
  expect(Number(written)).toBeLessThan(150);
  // Of the index, only what has changed was written: no filter names another article now.
  const indexed = readdirSync(join(builderProject(), '.astro/build/index/search/en'));
  expect(indexed).toContain('texts');
  expect(indexed).not.toContain('filters');
  expect(said).toContain(
    'articles/letter/index.html was made again: the text or a field of the article letter has changed.',
  );
  expect(again('--explain', 'articles/answer')).toContain(
    'articles/answer/index.html was kept: nothing that it was made from has changed.',
  );
});

// Each build starts from the site of the previous one.
describe('a site that changes', () => {
  let built: BuiltFiction;
  beforeAll(() => {
    built = buildFiction(fiction);
    expect(built.ran.code, built.ran.stderr).toBe(0);
  });

  test('after a change of one article, pages without it are the same files', () => {
    const { content, out } = built;
    const before = inodesOf(out);
    const file = join(content, 'articles/2018/letter.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nA last word.\n`);
    build(content, out);
    const after = inodesOf(out);
    const anew = [...after.keys()].filter((page) => after.get(page) !== before.get(page));
    expect(anew).toContain('articles/letter/index.html');
    expect(anew).not.toContain('articles/answer/index.html');
    expect(anew.length).toBeLessThan(after.size / 2);
  });

  test.each([
    ['an alias', 'entities/eagles.yaml', 'aliases: [ICE]', 'aliases: [Eagles]'],
    ['a name that others show', 'entities/jane-doe.yaml', 'name: Jane Doe', 'name: Jane Doe the director'],
    ['a topic’s label', 'topics/strikes.yaml', 'label: Strikes', 'label: Walkouts'],
    ['a title that others show', 'articles/2018/letter.md', 'title: Ferry', 'title: Boat'],
    ['a date', 'articles/2018/letter.md', 'date: 2018-06-19', 'date: 2017-06-19'],
    ['what is published', 'articles/2018/answer.md', 'section: Harbour', 'draft: true'],
  ])('after a change of %s, a warm build equals a cold one', (_, file, from, to) => {
    const path = join(built.content, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    const warm = build(built.content, built.out);
    const cold = build(built.content);
    expect(textsOf(warm)).toEqual(textsOf(cold));
  });

  test('after all these changes, the kept bundle is the one that would be made anew', () => {
    expect(textsOf(built.out)).toEqual(textsOf(buildFromNothing(built.content)));
  });

  test('of two sites of the same content, the one that was built last is noted, also if nothing in it has changed', () => {
    const noted = () => {
      const file = runIn(builderProject(), '--input-type=module', '--eval', noteOf(built));
      expect(file.code, file.stderr).toBe(0);
      return file.stdout;
    };
    expect(noted()).toBe('another');
    build(built.content, built.out);
    expect(noted()).toBe('this one');
  });
});

test('the first place with coordinates and the first symbol come with all that links to them, and go with it', () => {
  const edit = edits['no coordinates']!;
  const texts = textsIn(fiction);
  const without = edit(texts, ([first]) => first!, 0);
  expect(without).not.toEqual(texts);
  const { content, out, ran } = buildFiction(without);
  expect(ran.code, ran.stderr).toBe(0);
  const symbol = join(dirname(content), 'public/favicon.svg');
  const iceland = join(content, 'entities/iceland.yaml');
  const of = ['map/index.html', 'favicon.ico', 'apple-touch-icon.png'];
  const there = () => of.filter((file) => existsSync(join(out, file)));
  mkdirSync(dirname(symbol));
  build(content, out);
  expect([there(), brokenLinks(out)]).toEqual([[], []]);
  writeFileSync(symbol, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>');
  writeFileSync(iceland, fiction['entities/iceland.yaml']!);
  build(content, out);
  expect([there(), brokenLinks(out)]).toEqual([of, []]);
  expect(textsOf(out)).toEqual(textsOf(build(content)));
  rmSync(symbol);
  writeFileSync(iceland, without['entities/iceland.yaml']!);
  build(content, out);
  expect([there(), brokenLinks(out)]).toEqual([[], []]);
});

/** A module that says whether the note of the last build is of this site. */
const noteOf = ({ content, out }: BuiltFiction) => `
import { readLastBuild } from './src/workspace/last-build.ts';
process.stdout.write(readLastBuild(${JSON.stringify(content)}, ${JSON.stringify(out)}) ? 'this one' : 'another');
`;

test('a second archive is built with the bundle of the first, to the same files as without one', () => {
  const first = buildFiction({ 'articles/letter.md': article('', 'A letter of fiction.') });
  const bundleTimes = () =>
    readdirSync(bundles()).map((key) => [key, statSync(join(bundles(), key, 'bundle.json')).mtimeMs]);
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
  const before = readFileSync(join(out, 'articles/quay/index.html'), 'utf8');
  build(content, out);
  const after = readFileSync(join(out, 'articles/quay/index.html'), 'utf8');
  expect(before).toMatch(/<img[^>]* width="64"/);
  expect(after).toMatch(/<img[^>]* width="48"/);
  expect(digestsOf(out)).toEqual(digestsOf(build(content)));
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
  expect(readFileSync(join(out, day), 'utf8')).toMatch(/<img[^>]* width="480"/);
  for (const page of ['articles/quay/index.html', day]) expect(after.get(page)).toBe(before.get(page));
  expect(after.get('articles/letter/index.html')).not.toBe(before.get('articles/letter/index.html'));
  expect(digestsOf(out)).toEqual(digestsOf(build(content)));
});
