import { sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { type Problem, problemText } from '../../archive/problem.ts';
import { handOverAgain } from '../open/handover.ts';
import { openSite } from '../open/open-site.ts';
import { getSite } from './archive.ts';
import { contentImagesModule } from './content-images.ts';
import { DevIndex } from './dev-index.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { sayProblems } from './open-content.ts';

/**
 * Follows the content folder while the site is edited: what is saved is checked, and shown at once. Where it has
 * errors, they are said, and the pages show what was right last.
 */
export function followContent(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { contentDir } = getSite();
  const index = new DevIndex();
  server.middlewares.use(index.serve);
  const open = async () => {
    const site = getSite();
    const opened = await openSite(site.options);
    if (site.onOpened) site.onOpened(opened);
    else sayProblems(opened, logger);
    if (!opened.archive) {
      showProblems(server, opened.problems);
      return;
    }
    await index.forget();
    await handOverAgain({ ...site, ...opened, archive: opened.archive });
    showAnew(server);
  };
  const reload = oneAtATime(open, (error) => logger.error(`The content can't be read: ${String(error)}`));
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(contentDir + sep)) void reload();
  });
}

/** Forgets which paths there were and which images, and has the browser ask again. */
function showAnew(server: ViteDevServer): void {
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
