import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf, KeptPages } from '../../../../src/site/keep/kept-pages.ts';
import { writeFiles } from '../../../support/build.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

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

describe('a page with pictures', () => {
  const picture = '_astro/quay.a1_b2.webp';

  /** A site of one page with a picture, which a build has noted. */
  function picturedSite() {
    const { folder, note, out } = builtSite();
    const original = join(folder, 'content/quay.png');
    writeFiles(folder, { 'content/quay.png': 'original' });
    writeFiles(out, { [page]: `<img src="/${picture}" alt="">`, [picture]: 'optimized' });
    const kept = new KeptPages(note, out, 'source');
    kept.rendered(page, same(), () => [original]);
    kept.save();
    return { folder, note, out, original, open: () => new KeptPages(note, out, 'source') };
  }

  test('is kept with its pictures, in later builds as well', () => {
    const { folder, out, original, open } = picturedSite();
    const kept = open();
    expect(kept.keeps(page, same, () => [original])).toBe(true);
    const fresh = join(folder, 'fresh');
    writeFiles(fresh, { '_astro/site.css': '' });
    kept.addTo(fresh);
    expect(readFileSync(join(fresh, picture), 'utf8')).toBe('optimized');
    rmSync(out, { recursive: true });
    renameSync(fresh, out);
    kept.save();
    expect(open().keeps(page, same, () => [original])).toBe(true);
  });

  test('is kept without the original, unless the last site had it', () => {
    const { folder, out, original, open } = picturedSite();
    const copies = { '_astro/quay.a1.png': 'original', '_astro/boat.a1.png': 'of another page' };
    const freshWith = (name: string) => {
      const kept = open();
      kept.keeps(page, same, () => [original]);
      writeFiles(join(folder, name), copies);
      kept.addTo(join(folder, name));
      return readdirSync(join(folder, name, '_astro')).toSorted();
    };
    expect(freshWith('first')).toEqual(['boat.a1.png', 'quay.a1_b2.webp']);
    writeFiles(out, { '_astro/quay.a1.png': 'original' });
    expect(freshWith('second')).toEqual(['boat.a1.png', 'quay.a1.png', 'quay.a1_b2.webp']);
  });

  test('is kept if another page with the same picture was rendered', () => {
    const { folder, out, original, open } = picturedSite();
    const kept = open();
    kept.keeps(page, same, () => [original]);
    const fresh = join(folder, 'fresh');
    writeFiles(fresh, { [picture]: 'optimized again' });
    kept.addTo(fresh);
    expect(readFileSync(join(fresh, picture), 'utf8')).toBe('optimized again');
    rmSync(out, { recursive: true });
    renameSync(fresh, out);
    kept.save();
    expect(open().keeps(page, same, () => [original])).toBe(true);
  });

  test('is rendered again if the original changed', () => {
    const { original, open } = picturedSite();
    writeFileSync(original, 'another');
    expect(open().keeps(page, same, () => [original])).toBe(false);
  });

  test('is rendered again if the optimized picture was modified or removed', () => {
    const { out, original, open } = picturedSite();
    writeFileSync(join(out, picture), 'modified');
    expect(open().keeps(page, same, () => [original])).toBe(false);
    rmSync(join(out, picture));
    expect(open().keeps(page, same, () => [original])).toBe(false);
  });

  test('is rendered again if it names a file that the site lacks', () => {
    const { out, original, open } = picturedSite();
    writeFiles(out, { [page]: '<p>Look into /_astro/100%.webp</p>' });
    const kept = open();
    kept.rendered(page, same(), () => [original]);
    kept.save();
    expect(open().keeps(page, same, () => [original])).toBe(false);
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
