import * as fs from 'node:fs';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  finishUpdate,
  isUnfinished,
  placingRank,
  stagingFolder,
  updateSite,
} from '../../../../src/site/build/update-site.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

vi.mock('node:fs', { spy: true });

// Everything here is fiction.

type SiteFiles = Readonly<Record<string, string>>;

function write(folder: string, files: SiteFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function read(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const old = {
  '_astro/old.css': 'old style',
  'articles/gone/index.html': 'gone',
  'articles/letter/index.html': 'old letter',
  'index.html': 'old front with old.css',
  'same.xml': 'same',
};
const fresh = {
  '_astro/new.css': 'new style',
  'articles/answer/index.html': 'answer',
  'articles/letter/index.html': 'new letter',
  'index.html': 'new front with new.css',
};
const update = { moved: Object.keys(fresh), removed: ['_astro/old.css', 'articles/gone/index.html'] };
const whole = { ...fresh, 'same.xml': 'same' };

/** A site, and the files of a new one beside it. */
function prepare(): string {
  const out = join(temporaryFolder(), 'dist');
  write(out, old);
  write(stagingFolder(out), fresh);
  return out;
}

test('what others refer to is placed first: assets, then data, then indexes of data, then pages', () => {
  const order = ['_astro/index.css', 'articles/letter/index.json', 'articles/letter/index.html', 'feed.xml'];
  expect(order.map((path) => [path, placingRank(path)])).toEqual([
    ['_astro/index.css', 0],
    ['articles/letter/index.json', 2],
    ['articles/letter/index.html', 3],
    ['feed.xml', 1],
  ]);
});

describe('an update of a site', () => {
  test('moves what is new, removes what is gone and its folders, and leaves nothing beside the site', () => {
    const out = prepare();
    updateSite(out, update);
    expect(read(out)).toEqual(whole);
    expect(existsSync(join(out, 'articles/gone'))).toBe(false);
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  });

  test('has succeeded even if what is beside the site can’t be removed', () => {
    const out = prepare();
    vi.mocked(fs.rmSync).mockImplementation((path, options) => {
      if (path === stagingFolder(out)) throw new Error('The disk reports an error.');
      originals.rmSync(path, options);
    });
    updateSite(out, update);
    vi.mocked(fs.rmSync).mockImplementation(originals.rmSync);
    expect(read(out)).toEqual(whole);
    expect(existsSync(stagingFolder(out))).toBe(true);
    expect(finishUpdate(out)).toBe(false);
    expect(existsSync(stagingFolder(out))).toBe(false);
  });

  test('creates a site that did not exist', () => {
    const out = join(temporaryFolder(), 'dist');
    write(stagingFolder(out), fresh);
    updateSite(out, { moved: Object.keys(fresh), removed: [] });
    expect(read(out)).toEqual(fresh);
  });

  test.each([
    ['a file in the place of a folder', { 'a/index.html': 'in a folder' }, { a: 'a file' }],
    ['a folder in the place of a file', { a: 'a file' }, { 'a/b/index.html': 'in a folder' }],
  ])('puts %s', (_, before, after) => {
    const out = join(temporaryFolder(), 'dist');
    write(out, before);
    write(stagingFolder(out), after);
    updateSite(out, { moved: Object.keys(after), removed: Object.keys(before) });
    expect(read(out)).toEqual(after);
  });

  test('that was interrupted after any step is finished by the next command; until then no address is half new', () => {
    for (let steps = 0; ; steps += 1) {
      const out = prepare();
      const isWhole = interruptAfter(steps, () => updateSite(out, update));
      if (isUnfinished(out)) {
        const halfway = read(out);
        for (const [path, text] of Object.entries(halfway))
          expect([old[path as keyof typeof old], fresh[path as keyof typeof fresh]]).toContain(text);
        // A page refers only to files that are there.
        const style = /\w+\.css/.exec(halfway['index.html']!)![0];
        expect(Object.keys(halfway)).toContain(`_astro/${style}`);
        expect(finishUpdate(out)).toBe(true);
        expect(read(out)).toEqual(whole);
      } else {
        finishUpdate(out);
        expect(read(out)).toEqual(isWhole || existsSync(join(out, '_astro/new.css')) ? whole : old);
      }
      expect(readdirSync(dirname(out))).toEqual(['dist']);
      if (isWhole) break;
      expect(steps).toBeLessThan(100);
    }
  });
});

class Interruption extends Error {}

const originals = await vi.importActual<typeof fs>('node:fs');

/** Ends some work before its step number `steps` that changes the disk. @returns whether it ended by itself */
function interruptAfter(steps: number, work: () => void): boolean {
  let left = steps;
  const spies = (['renameSync', 'rmSync', 'rmdirSync', 'mkdirSync'] as const).map((name) => {
    const spy = vi.mocked(fs[name]) as unknown as ReturnType<typeof vi.fn<(...args: unknown[]) => unknown>>;
    const original = originals[name] as (...args: unknown[]) => unknown;
    spy.mockImplementation((...args: unknown[]): unknown => {
      if (left === 0) throw new Interruption();
      left -= 1;
      return original(...args);
    });
    return { spy, original };
  });
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof Interruption)) throw error;
    return false;
  } finally {
    for (const { spy, original } of spies) spy.mockImplementation(original);
  }
}
