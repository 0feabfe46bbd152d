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
  const { archive } = opened;
  if (!archive) return undefined;
  handOver({ ...opened, archive, options, byCommand: true, onOpened });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  const { dev } = await import('astro');
  const { address } = await dev({
    root: projectRoot,
    logLevel: 'warn',
    server: { port, host: 'localhost' },
  });
  return `http://localhost:${address.port}${opened.address.base}`;
}
