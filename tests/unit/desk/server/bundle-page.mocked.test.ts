import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { InlineConfig, Plugin } from 'vite';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// The page of the desk of a fictional archive. What bundles it is played: a file, or a fault.
const place = vi.hoisted(() => ({ archiveRoot: '', packedEditor: '', digest: '' }));
const build = vi.hoisted(() => vi.fn<(config: InlineConfig) => Promise<void>>());
vi.mock('vite', () => ({ build }));
vi.mock('../../../../src/files/roots.ts', async (original) => ({
  ...(await original<typeof import('../../../../src/files/roots.ts')>()),
  get archiveRoot() {
    return place.archiveRoot;
  },
  get packedEditor() {
    return place.packedEditor;
  },
}));
vi.mock('../../../../src/files/code-digest.ts', () => ({ codeDigest: () => place.digest }));

let cache = '';
beforeEach(() => {
  vi.resetModules();
  const archiveRoot = `${temporaryFolder()}/`;
  Object.assign(place, {
    archiveRoot,
    packedEditor: join(archiveRoot, 'editor.js'),
    digest: '0123456789abcdefghij',
  });
  cache = join(archiveRoot, 'node_modules/.cache/backfile/desk');
  build.mockReset();
  build.mockImplementation(async ({ build: { outDir } = {} }) => {
    mkdirSync(outDir!, { recursive: true });
    writeFileSync(join(outDir!, 'index.html'), 'The desk');
  });
});

const bundle = async (onWait?: () => void) => {
  const { bundlePage } = await import('../../../../src/desk/server/bundle/bundle-page.ts');
  return bundlePage(onWait);
};

/** The locks as the bundler knows them: its modules are new for each test. */
const locks = () => import('../../../../src/workspace/lock.ts');
const isLocked = async () => (await locks()).isLocked(`${cache}.lock`);

test('the page is bundled once for a state of its source, and bundles of earlier sources go', async () => {
  const folder = await bundle();
  expect(folder).toBe(join(cache, '0123456789abcdef'));
  expect(existsSync(join(folder, 'index.html'))).toBe(true);
  expect(await bundle()).toBe(folder);
  expect(build).toHaveBeenCalledTimes(1);
  mkdirSync(join(cache, 'vite'));
  place.digest = 'fedcba9876543210';
  const next = await bundle();
  expect(readdirSync(cache)).toEqual(['fedcba9876543210']);
  expect(next).toBe(join(cache, 'fedcba9876543210'));
  expect(await isLocked()).toBe(false);
});

test('it is bundled for the address of the desk, without settings of whoever has the archive, to be named by hash', async () => {
  await bundle();
  const [{ root, build: how, ...config }] = build.mock.calls[0]!;
  expect(root).toMatch(/\/src\/desk\/page$/);
  expect(config).toEqual({
    configFile: false,
    base: '/desk/',
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [],
    cacheDir: join(cache, 'vite'),
  });
  expect(how).toEqual({
    outDir: join(cache, '0123456789abcdef.new'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
  });
});

test('a package of the program has the editor as one file', async () => {
  writeFileSync(place.packedEditor, '');
  await bundle();
  const [plugin] = build.mock.calls[0]![0].plugins as [Plugin];
  expect(plugin.enforce).toBe('pre');
  const resolve = plugin.resolveId as unknown as (source: string) => string | null;
  expect(resolve('../parts/code-editor.ts')).toBe(place.packedEditor);
  expect(resolve('../parts/editor.ts')).toBe(null);
});

test('if bundling fails, nothing takes the place of the bundle, and the next desk tries again', async () => {
  build.mockRejectedValueOnce(new Error('The disk is full.'));
  expect((await faultOf(bundle())).message).toMatch('The disk is full.');
  expect(await isLocked()).toBe(false);
  expect(existsSync(join(await bundle(), 'index.html'))).toBe(true);
});

test('a desk waits for another that bundles the page, says so, and takes its bundle', async () => {
  mkdirSync(dirname(cache), { recursive: true });
  const release = await (await locks()).takeLock(`${cache}.lock`, () => undefined);
  let waits = 0;
  const folder = await bundle(() => {
    waits += 1;
    mkdirSync(join(cache, '0123456789abcdef'), { recursive: true });
    writeFileSync(join(cache, '0123456789abcdef/index.html'), 'Of the other');
    release();
  });
  expect([waits, folder]).toEqual([1, join(cache, '0123456789abcdef')]);
  expect(build).not.toHaveBeenCalled();
});
