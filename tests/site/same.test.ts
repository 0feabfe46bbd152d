import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { buildFiction, digestsOf, temporaryFolder, textsOf } from '../support/build.ts';
import { article } from '../support/content.ts';
import { picture } from '../support/picture.ts';
import { runCommandWith } from '../support/run-command.ts';

/** Builds a content folder into a new folder, or over its last site. */
function build(
  content: string,
  { out = join(temporaryFolder(), 'out'), ...variables }: Readonly<Record<string, string>> = {},
): string {
  const { code, stderr } = runCommandWith(variables, 'build', '--content', content, '--out', out);
  expect(code, stderr).toBe(0);
  return out;
}

/** Returns the inode of each page. */
function inodesOf(out: string): Map<string, number> {
  const pages = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(pages.map((page) => [relative(out, page), statSync(page).ino]));
}

const first = () => buildFiction(fiction);

test('the same content builds to the same bytes, whatever the time zone, the locale, the day and the order of files', () => {
  const { content, out } = first();
  const expected = digestsOf(out);
  expect(expected.size).toBeGreaterThan(100);
  const anotherDay = join(temporaryFolder(), 'another-day.mjs');
  writeFileSync(
    anotherDay,
    `const days = 400 * 86400000;
     const real = Date;
     globalThis.Date = class extends real {
       constructor(...args) { super(...(args.length ? args : [real.now() + days])); }
       static now() { return real.now() + days; }
     };`,
  );
  const elsewhere = build(content, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${anotherDay}`,
  });
  expect(digestsOf(elsewhere)).toEqual(expected);
  const turned = buildFiction(Object.fromEntries(Object.entries(fiction).toReversed()));
  expect(digestsOf(turned.out)).toEqual(expected);
});

test.each([
  ['an alias', 'entities/eagles.yaml', 'aliases: [ICE]', 'aliases: [Eagles]'],
  ['a name that others show', 'entities/jane-doe.yaml', 'name: Jane Doe', 'name: Jane Doe the director'],
  ['a topic’s label', 'topics/strikes.yaml', 'label: Strikes', 'label: Walkouts'],
  ['a title that others show', 'articles/2018/letter.md', 'title: Ferry', 'title: Boat'],
  ['a date', 'articles/2018/letter.md', 'date: 2018-06-19', 'date: 2017-06-19'],
  ['what is published', 'articles/2018/answer.md', 'section: Harbour', 'draft: true'],
])('after a change of %s, a warm build equals a cold one', (_, file, from, to) => {
  const { content, out } = first();
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  const warm = build(content, { out });
  const cold = buildFiction({ ...fiction, [file]: text.replace(from, to) });
  expect(textsOf(warm)).toEqual(textsOf(cold.out));
});

test('after a change of one article, pages without it are the same files', () => {
  const { content, out } = first();
  const before = inodesOf(out);
  const file = join(content, 'articles/2018/letter.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nA last word.\n`);
  build(content, { out });
  const after = inodesOf(out);
  const anew = [...after.keys()].filter((page) => after.get(page) !== before.get(page));
  expect(anew).toContain('articles/letter/index.html');
  expect(anew).not.toContain('articles/answer/index.html');
  expect(anew.length).toBeLessThan(after.size / 2);
});

test('after a change of an image, pages show the new one and the old one is removed', () => {
  const body = '![A quay, in fiction](quay.png)';
  const { content, out } = buildFiction({
    'articles/quay.md': article('', body),
    'articles/quay.png': picture(64, 40),
  });
  writeFileSync(join(content, 'articles/quay.png'), picture(48, 40));
  const before = readFileSync(join(out, 'articles/quay/index.html'), 'utf8');
  build(content, { out });
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
  build(content, { out });
  const after = inodesOf(out);
  const day = '2018/06/19/index.html';
  expect(readFileSync(join(out, day), 'utf8')).toMatch(/<img[^>]* width="480"/);
  for (const page of ['articles/quay/index.html', day]) expect(after.get(page)).toBe(before.get(page));
  expect(after.get('articles/letter/index.html')).not.toBe(before.get('articles/letter/index.html'));
  expect(digestsOf(out)).toEqual(digestsOf(build(content)));
});
