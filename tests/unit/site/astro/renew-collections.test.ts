import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { expect, test } from 'vitest';
import { archiveRoot } from '../../../../src/files/roots.ts';
import { renewCollections } from '../../../../src/site/astro/renew-collections.ts';

const storeFile = join(archiveRoot, '.astro/data-store.json');

/** Returns a development server that notes which modules of which environment were invalidated. */
function watchedServer() {
  const renewed: string[] = [];
  const environment = (name: string, hasStore = true) => ({
    moduleGraph: {
      getModuleById: (id: string) => (hasStore && id === '\0astro:data-layer-content' ? { id } : undefined),
      invalidateModule: (_: unknown, seen: unknown, at: number, isHot: boolean) => {
        expect([seen, isHot]).toEqual([undefined, true]);
        expect(Math.abs(at - Date.now())).toBeLessThan(3_600_000);
        renewed.push(name);
      },
    },
  });
  const watcher = new EventEmitter();
  let handle: (request: unknown, response: EventEmitter, next: () => void) => void;
  renewCollections({
    watcher,
    middlewares: { use: (used: typeof handle) => (handle = used) },
    environments: { client: environment('client', false), ssr: environment('ssr') },
  } as unknown as ViteDevServer);
  /** Returns the response to a request that has begun. */
  const begin = (): EventEmitter => {
    const response = new EventEmitter();
    let isPassedOn = false;
    handle({}, response, () => (isPassedOn = true));
    expect(isPassedOn).toBe(true);
    return response;
  };
  return { renewed, watcher, begin };
}

test('collections that were written are imported anew at once, and not again while nothing is asked for', () => {
  const { renewed, watcher, begin } = watchedServer();
  begin().emit('close');
  expect(renewed).toEqual([]);
  watcher.emit('change', storeFile);
  expect(renewed).toEqual(['ssr']);
  begin().emit('close');
  expect(renewed).toEqual(['ssr']);
  watcher.emit('add', join(archiveRoot, '.astro/data-store/manifest.json'));
  expect(renewed).toEqual(['ssr', 'ssr']);
});

test('they are imported anew again once the pages in progress are answered, until none is in progress', () => {
  const { renewed, watcher, begin } = watchedServer();
  const [first, second] = [begin(), begin()];
  watcher.emit('change', storeFile);
  const later = begin();
  first.emit('close');
  expect(renewed.length).toBe(1);
  second.emit('close');
  expect(renewed.length).toBe(2);
  begin().emit('close');
  later.emit('close');
  expect(renewed.length).toBe(3);
  begin().emit('close');
  expect(renewed.length).toBe(3);
});

test('files that are not the collections renew nothing', () => {
  const { renewed, watcher } = watchedServer();
  for (const path of ['.astro/settings.json', '.astro/content.d.ts', 'content/articles/data-store.md'])
    watcher.emit('change', join(archiveRoot, path));
  watcher.emit('unlink', storeFile);
  expect(renewed).toEqual([]);
});

test('Astro calls the module of the collections so, and their file', async () => {
  const names = (await import(new URL('content/consts.js', import.meta.resolve('astro')).href)) as Readonly<
    Record<string, string>
  >;
  expect(names['RESOLVED_DATA_STORE_VIRTUAL_ID']).toBe('\0astro:data-layer-content');
  expect(names['DATA_STORE_FILE']).toBe('data-store.json');
});
