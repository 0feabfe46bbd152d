import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskEvent, SiteEvent } from '../../api/events.ts';
import { archiveRoot } from '../../../files/roots.ts';

const command = fileURLToPath(new URL('../../../cli/backfile.mjs', import.meta.url));
/** The first port to try for the site. */
const sitePort = 4321;
/** The length of the site server’s output that is kept, to report why it did not start. */
const maxSaid = 4000;

/** The preview of a larger archive takes long to open, so it is started on demand. */
const maxArticlesAtOnce = 3000;

/** Whether an event says that the archive is open, has settings, and is small enough for its preview to be started unasked. */
export function isTimeForSite(event: DeskEvent, contentDir: string): boolean {
  return (
    event.type === 'content' &&
    event.state === 'open' &&
    event.of <= maxArticlesAtOnce &&
    existsSync(join(contentDir, 'site.yaml'))
  );
}

/** The site preview in a separate process: `npm run dev`. */
export class SiteBeside {
  readonly #contentDir: string;
  readonly #asOf: string | undefined;
  readonly #emit: (event: SiteEvent) => void;
  #child: ChildProcess | undefined;

  /** @param asOf the day for which to publish, `YYYY-MM-DD`; today if absent */
  constructor(contentDir: string, asOf: string | undefined, emit: (event: SiteEvent) => void) {
    this.#contentDir = contentDir;
    this.#asOf = asOf;
    this.#emit = emit;
    emit({ type: 'site', state: 'off' });
  }

  /** Starts it if it is not running. */
  start(): void {
    if (this.#child) return;
    const args = [
      '--max-semi-space-size=64',
      command,
      'dev',
      '--content',
      this.#contentDir,
      '--port',
      String(sitePort),
    ];
    if (this.#asOf !== undefined) args.push('--as-of', this.#asOf);
    const child = spawn(process.execPath, args, {
      cwd: archiveRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_DEV_BACKGROUND: '0' },
    });
    this.#child = child;
    this.#emit({ type: 'site', state: 'starting' });
    let said = '';
    let isUp = false;
    const read = (data: Buffer) => {
      if (isUp) return;
      said = (said + data.toString()).slice(-maxSaid);
      const url = /The archive is at (http:\/\/\S+\/) /.exec(said)?.[1];
      if (url === undefined) return;
      isUp = true;
      this.#emit({ type: 'site', state: 'up', url });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', ({ message }) => this.#end(message));
    child.once('exit', () => this.#end(said.trim()));
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  }

  #end(message: string): void {
    if (!this.#child) return;
    this.#child = undefined;
    this.#emit({ type: 'site', state: 'failed', message });
  }
}
