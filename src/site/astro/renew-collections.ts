import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { normalizePath, type ViteDevServer } from 'vite';
import { archiveRoot } from '../../files/roots.ts';

/** Where Astro writes the collections; in parts, they are files of a folder of that name. */
const storePath = normalizePath(join(archiveRoot, '.astro/data-store'));

/** The module by which pages import the collections, as Vite has it (decision 032). */
const storeModule = '\0astro:data-layer-content';

/**
 * Makes pages that list collections import them anew, once more than Astro does, after they were written during development.
 *
 * Astro invalidates the module of the collections when it has written them. A page that is being imported at that moment may
 * already have been told that the module has not changed; what it then has of the old collections stays, since nothing asks for
 * it again. So the module is invalidated again when the requests that were in progress have been answered, until none is.
 */
export function renewCollections(server: Pick<ViteDevServer, 'environments' | 'middlewares' | 'watcher'>) {
  const inProgress = new Set<ServerResponse>();
  /** The requests in progress when the module was last invalidated here; it is invalidated again after them. */
  const awaited = new Set<ServerResponse>();
  const renew = () => {
    for (const { moduleGraph } of Object.values(server.environments)) {
      const module = moduleGraph.getModuleById(storeModule);
      if (module) moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    }
    for (const response of inProgress) awaited.add(response);
  };
  server.middlewares.use((_: IncomingMessage, response: ServerResponse, next: () => void) => {
    inProgress.add(response);
    response.once('close', () => {
      inProgress.delete(response);
      if (awaited.delete(response) && awaited.size === 0) renew();
    });
    next();
  });
  for (const event of ['add', 'change']) {
    server.watcher.on(event, (path: string) => {
      if (normalizePath(path).startsWith(storePath)) renew();
    });
  }
}
