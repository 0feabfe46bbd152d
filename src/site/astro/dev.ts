import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Problem, problemText } from '../../archive/problem.ts';
import { contentImagesModule } from './content-images.ts';
import { handOver } from '../open/handover.ts';
import { type OpenedSite, openSite, type SiteOptions } from '../open/open-site.ts';
import { projectRoot } from '../open/project-root.ts';

export interface DevOptions extends SiteOptions {
  /** The first to try; the next free one is taken. */
  readonly port: number;
  /** Called each time that the content was opened. */
  readonly onOpened: (opened: OpenedSite) => void;
}

/**
 * Serves the site while its content is edited: what is saved is checked and shown at once.
 *
 * @returns the address; undefined where the content has errors from the start
 */
export async function serveWhileEditing({
  port,
  onOpened,
  ...options
}: DevOptions): Promise<string | undefined> {
  const opened = await openSite(options);
  onOpened(opened);
  if (!opened.archive) return undefined;
  handOver({ ...opened, archive: opened.archive });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  const { dev } = await import('astro');
  const { address } = await dev({
    root: projectRoot,
    logLevel: 'warn',
    server: { port, host: 'localhost' },
    vite: { plugins: [reloadContent(options, onOpened)] },
  });
  return `http://localhost:${address.port}${opened.address.base}`;
}

const policyModule = join(projectRoot, 'src/site/output/policy.ts').replaceAll('\\', '/');

function reloadContent(options: SiteOptions, onOpened: (opened: OpenedSite) => void): Plugin {
  const { contentDir } = options;
  return {
    name: 'backfile:reload-content',
    enforce: 'pre',
    // Vite puts its client and the style sheets into each page, which the site's policy forbids.
    load: (id) =>
      id === policyModule
        ? `export const contentSecurityPolicy = "script-src 'self' 'unsafe-inline'";`
        : undefined,
    config: () => ({ server: { fs: { allow: [projectRoot, contentDir] } } }),
    configureServer(server) {
      let again = false;
      let running = false;
      const reload = async () => {
        again = true;
        if (running) return;
        running = true;
        while (again) {
          again = false;
          const opened = await openSite(options);
          onOpened(opened);
          if (opened.archive) {
            handOver({ ...opened, archive: opened.archive });
            showAnew(server);
          } else showProblems(server, opened.problems);
        }
        running = false;
      };
      server.watcher.add(contentDir);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(contentDir + sep))
          reload().catch((error: unknown) => server.config.logger.error(String(error)));
      });
    },
  };
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
