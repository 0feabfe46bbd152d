import { handOver } from '../keep/handover.ts';
import { type OpenedSite, type SiteOptions, siteOpener } from '../../workspace/open-site.ts';
import { archiveRoot } from '../../files/roots.ts';
import { loadAstro } from './load-astro.ts';

export interface DevOptions extends SiteOptions {
  /** The first port to try; if it is taken, the next free one is used. */
  readonly port: number;
  /** Called each time the content was opened, with the files that had changed; undefined if all may have. */
  readonly onOpened: (opened: OpenedSite, changed?: readonly string[]) => void;
}

/**
 * Serves the site while its content is edited; changes are checked and shown immediately.
 *
 * @returns the address; undefined if the content has errors at the start
 */
export async function serveWhileEditing({
  port,
  onOpened,
  ...options
}: DevOptions): Promise<string | undefined> {
  const reopen = siteOpener({ ...options, withRevisions: true });
  const opened = await reopen();
  onOpened(opened);
  const { archive } = opened;
  if (!archive) return undefined;
  handOver({ ...opened, archive, reopen, byCommand: true, onOpened, pictureFiles: new Map() });
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  const { dev } = await loadAstro();
  const { astroConfig } = await import('./astro-config.ts');
  const { address } = await dev({
    ...astroConfig,
    configFile: false,
    root: archiveRoot,
    logLevel: 'warn',
    server: { port, host: 'localhost' },
  });
  return `http://localhost:${address.port}${opened.address.base}`;
}
