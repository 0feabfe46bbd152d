import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { type BuiltFiction, buildFiction, textsOf } from '../support/build.ts';
import { inodesOf } from '../support/builds/inodes-of.ts';
import { build, buildFromNothing } from '../support/builds/build-again.ts';
import { builderProject, runBuild } from '../support/builds/run-build.ts';
import { runIn } from '../support/project.ts';

test('a build does no more than has changed', () => {
  const { content, out } = buildFiction(fiction);
  const again = (...options: string[]) => runBuild('--content', content, '--out', out, ...options).stdout;
  const letter = join(content, 'articles/2018/letter.md');
  // No page reads Astro’s collections, so that none was filled and no types of theirs were written.
  expect(existsSync(join(builderProject(), '.astro/bundles'))).toBe(true);
  expect(existsSync(join(builderProject(), '.astro/content.d.ts'))).toBe(false);
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
    ['the calendar', 'site.yaml', 'title:', 'calendar: japanese\ntitle:'],
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

/** A module that says whether the note of the last build is of this site. */
const noteOf = ({ content, out }: BuiltFiction) => `
import { readLastBuild } from './src/workspace/last-build.ts';
process.stdout.write(readLastBuild(${JSON.stringify(content)}, ${JSON.stringify(out)}) ? 'this one' : 'another');
`;
