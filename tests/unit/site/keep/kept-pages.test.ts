import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf, KeptPages } from '../../../../src/site/keep/kept-pages.ts';
import { temporaryFolder, writeFiles } from '../../../support/build.ts';

const page = 'entities/jane/index.html';
const same = () => ({ name: 'Jane', articles: [{ title: 'A walk' }] });

/** Creates a site of one page that a build has recorded. */
function builtSite(): { folder: string; note: string; out: string } {
  const folder = temporaryFolder();
  const site = { folder, note: join(folder, 'notes/pages.jsonl'), out: join(folder, 'out') };
  writeFiles(site.out, { [page]: 'the page of Jane' });
  const kept = new KeptPages(site.note, site.out, 'source');
  kept.rendered(page, same());
  kept.save();
  return site;
}

describe('a page of the last site', () => {
  test('is kept if its view, the source and the file are unchanged, and added to the new site', () => {
    const { folder, note, out } = builtSite();
    const kept = new KeptPages(note, out, 'source');
    expect(kept.keeps(page, same)).toBe(true);
    const fresh = join(folder, 'fresh');
    kept.addTo(fresh);
    expect(readFileSync(join(fresh, page), 'utf8')).toBe('the page of Jane');
  });

  test('is kept in later builds as well', () => {
    const { note, out } = builtSite();
    const second = new KeptPages(note, out, 'source');
    second.keeps(page, same);
    second.save();
    expect(new KeptPages(note, out, 'source').keeps(page, same)).toBe(true);
  });

  test.each([
    ['its view', { ...same(), name: 'Jane Doe' }],
    ['the order of what it lists', { articles: same().articles, name: 'Jane' }],
    ['something deep in its view', { ...same(), articles: [{ title: 'A run' }] }],
  ])('is rendered again if %s changed', (_, changed) => {
    const { note, out } = builtSite();
    expect(new KeptPages(note, out, 'source').keeps(page, () => changed)).toBe(false);
  });

  test('is rendered again if the source or the output folder changed', () => {
    const { folder, note, out } = builtSite();
    expect(new KeptPages(note, out, 'another source').keeps(page, same)).toBe(false);
    expect(new KeptPages(note, join(folder, 'other'), 'source').keeps(page, same)).toBe(false);
  });

  test('is rendered again if the file was modified, replaced or removed', () => {
    const { note, out } = builtSite();
    const file = join(out, page);
    const { size } = statSync(file);
    rmSync(file);
    expect(new KeptPages(note, out, 'source').keeps(page, same)).toBe(false);
    writeFileSync(file, 'x'.repeat(size));
    expect(new KeptPages(note, out, 'source').keeps(page, same)).toBe(false);
  });

  test('is rendered again if the record was cut off or is invalid', () => {
    const { note, out } = builtSite();
    writeFileSync(note, readFileSync(note, 'utf8').slice(0, -5));
    expect(new KeptPages(note, out, 'source').keeps(page, same)).toBe(false);
  });

  test('needs no view if there is nothing to keep', () => {
    const { note, out } = builtSite();
    const never = () => {
      throw new Error('The view was asked for');
    };
    expect(new KeptPages(note, out, 'source').keeps('entities/new/index.html', never)).toBe(false);
  });
});

test('a page both kept and rendered is an error, and the rendered one is not overwritten', () => {
  const { folder, note, out } = builtSite();
  const kept = new KeptPages(note, out, 'source');
  kept.keeps(page, same);
  const fresh = join(folder, 'fresh');
  mkdirSync(fresh);
  writeFiles(fresh, { [page]: 'rendered' });
  expect(() => kept.addTo(fresh)).toThrow('EEXIST');
  expect(readFileSync(join(fresh, page), 'utf8')).toBe('rendered');
});

test('a record that can’t be written is ignored', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const kept = new KeptPages(join(folder, 'file/pages.jsonl'), folder, 'source');
  expect(() => kept.save()).not.toThrow();
});

test.each([
  ['/articles/[id]', { id: 'letter' }, 'articles/letter/index.html'],
  ['/entities/[id]/[...list]', { id: 'jane', list: '1987/04' }, 'entities/jane/1987/04/index.html'],
  ['/undated/[...rest]', { rest: undefined }, 'undated/index.html'],
  ['/entities/[id]/feed.xml', { id: 'jane' }, 'entities/jane/feed.xml'],
  ['/entities/[id]/index.json', { id: 'jane' }, 'entities/jane/index.json'],
  ['/[...path]', { path: 'old/name' }, 'old/name/index.html'],
])('the page of %s has its file in the site', (pattern, params, file) => {
  expect(fileOf(pattern, params)).toBe(file);
});
