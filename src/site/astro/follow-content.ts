import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import { normalizePath, type ViteDevServer } from 'vite';
import { type Problem, problemText } from '../../archive/problem.ts';
import { changesFolder } from '../../files/change-files.ts';
import { FolderWatch } from '../../files/folder-watch.ts';
import { archiveRoot } from '../../files/roots.ts';
import { carryFacts } from '../../shared/base/fact.ts';
import { handOverAgain } from '../keep/handover.ts';
import { getSite } from './archive.ts';
import { DevIndex } from './dev-index.ts';
import { nativePath } from './native-source.ts';
import { renewCollections } from './renew-collections.ts';
import { runSerially } from './run-serially.ts';
import { logProblems } from './open-content.ts';

/** How long the content is left alone after a change, before it is read: a program may write a file in several steps. */
const settlingMs = 100;

/** Our own folders within `.astro`, with files that no page is made from. */
const ownFolders = ['bundles', 'cache', 'cache-elsewhere', 'build', 'dev', 'site'];

/**
 * Returns which paths Vite’s own watcher leaves alone: the content, which is watched by folder here rather than by file,
 * and what is kept between runs.
 */
export function unwatched(contentDir: string): (path: string) => boolean {
  const folders = [contentDir, ...ownFolders.map((name) => join(archiveRoot, '.astro', name))].map(
    normalizePath,
  );
  return (path) => folders.some((folder) => `${normalizePath(path)}/`.startsWith(`${folder}/`));
}

/**
 * Watches the content folder during development; changes are checked and shown immediately. If the content
 * has errors, they are reported, and the pages keep showing the last valid content.
 */
export function followContent(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { contentDir } = getSite();
  const index = new DevIndex();
  server.middlewares.use(index.serve);
  renewCollections(server);
  let changed = new Set<string>();
  /** Whether the content could not be opened after the last change, so that any file may have changed since. */
  let isLost = false;
  const open = async () => {
    await wait(settlingMs);
    const site = getSite();
    const files = isLost ? undefined : [...changed];
    changed = new Set();
    isLost = true;
    const opened = await site.reopen!(files);
    isLost = false;
    if (site.onOpened) site.onOpened(opened, files);
    else logProblems(opened, logger, files);
    const { archive } = opened;
    if (!archive) {
      showProblems(server, opened.problems);
      return;
    }
    await index.discard();
    const next = { ...site, ...opened, archive };
    if (next.urls === site.urls) carryFacts(site.archive, archive);
    await handOverAgain(next);
    reloadPages(server);
  };
  const reload = runSerially(open, (error) => logger.error(`The content can't be read: ${String(error)}`));
  const watch = new FolderWatch(contentDir, (path) => {
    const isHidden = path.split('/').some((part) => part.startsWith('.'));
    if (isHidden && path !== basename(changesFolder(contentDir))) return;
    changed.add(`${basename(contentDir)}/${path}`);
    void reload();
  });
  server.httpServer?.once('close', () => watch.close());
  server.watcher.on('change', (file) => {
    const path = nativePath(file);
    if (path !== undefined) logger.warn(`${path} has changed. Stop the server and start it again to see it.`);
  });
}

/** Makes Astro ask for the paths of pages again, and reloads the browser. */
function reloadPages(server: ViteDevServer): void {
  for (const { name, hot } of Object.values(server.environments)) {
    hot.send('astro:content-changed', {});
    if (name === 'client') hot.send({ type: 'full-reload', path: '*' });
  }
}

function showProblems(server: ViteDevServer, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const message = errors.map(problemText).join('\n\n');
  server.environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
}
