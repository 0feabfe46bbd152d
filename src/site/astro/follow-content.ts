import { sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { type Problem, problemText } from '../../archive/problem.ts';
import { handOverAgain } from '../open/handover.ts';
import { openSite } from '../open/open-site.ts';
import { getSite } from './archive.ts';
import { contentImagesModule } from './content-images.ts';
import { DevIndex } from './dev-index.ts';
import { runSerially } from './run-serially.ts';
import { logProblems } from './open-content.ts';

/**
 * How long the content is left alone after a change, before it is read. Vite's watcher reports no second change
 * of a file within 50 ms, which would be missed if the file was read at once.
 */
const settlingMs = 100;

/**
 * Watches the content folder during development; changes are checked and shown immediately. If the content
 * has errors, they are reported, and the pages keep showing the last valid content.
 */
export function followContent(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { contentDir } = getSite();
  const index = new DevIndex();
  server.middlewares.use(index.serve);
  const open = async () => {
    await wait(settlingMs);
    const site = getSite();
    const opened = await openSite(site.options);
    if (site.onOpened) site.onOpened(opened);
    else logProblems(opened, logger);
    if (!opened.archive) {
      showProblems(server, opened.problems);
      return;
    }
    await index.discard();
    await handOverAgain({ ...site, ...opened, archive: opened.archive });
    reloadPages(server);
  };
  const reload = runSerially(open, (error) => logger.error(`The content can't be read: ${String(error)}`));
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(contentDir + sep)) void reload();
  });
}

/** Invalidates the known paths and images, and reloads the browser. */
function reloadPages(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(contentImagesModule);
    if (module) environment.moduleGraph.invalidateModule(module);
    environment.hot.send('astro:content-changed', {});
    environment.hot.send({ type: 'full-reload', path: '*' });
  }
}

function showProblems(server: ViteDevServer, problems: readonly Problem[]): void {
  const message = problems.map(problemText).join('\n\n');
  server.environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
}
