import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { siteSource } from '../keep/site-source.ts';
import type { IndexRun } from '../keep/handover.ts';
import { archiveRoot } from '../../files/roots.ts';
import { startIndex } from '../output/start-index.ts';
import { getSite } from './archive.ts';

const folder = '/search/index/';
/** Separate from the folder of a build, which may run at the same time. */
const workFolder = join(archiveRoot, '.astro/dev');

/**
 * The search index during development: built on the first search, and again after the content has changed.
 */
export class DevIndex {
  #run: IndexRun | undefined;

  /** Discards the index, because the content has changed. */
  async discard(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    await run?.stop();
  }

  /** Answers requests for files of the index once it is complete, and passes all others on to Vite. */
  readonly serve = (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    // Astro has already removed the base path.
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith(folder)) this.#send(pathname.slice(folder.length), response).catch(next);
    else next();
  };

  async #send(path: string, response: ServerResponse): Promise<void> {
    const file = join(await this.#complete(), path);
    response.setHeader('Cache-Control', 'no-store');
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  }

  /** Returns the folder of the complete index, building it if needed. */
  async #complete(): Promise<string> {
    const run = (this.#run ??= startIndex(getSite(), workFolder, join(workFolder, 'segments'), siteSource()));
    try {
      await run.done;
    } catch (error) {
      // The content has changed in the meantime: wait for the new index.
      if (this.#run !== run) return this.#complete();
      this.#run = undefined;
      throw error;
    }
    return join(run.folder, 'search');
  }
}
