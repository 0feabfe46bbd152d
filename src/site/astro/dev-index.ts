import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { sourceDigest } from '../keep/source-digest.ts';
import type { IndexRun } from '../open/handover.ts';
import { projectRoot } from '../open/project-root.ts';
import { startIndex } from '../output/start-index.ts';
import { getSite } from './archive.ts';

const folder = '/search/index/';
/** Beside a build's: both may be at work at once. */
const place = join(projectRoot, '.astro/dev');

/** The search index while the site is edited: made when somebody searches, and again once the content has changed. */
export class DevIndex {
  #run: IndexRun | undefined;

  /** Forgets the index, because the content has changed. */
  async forget(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    await run?.stop();
  }

  /** Answers requests for files of the index, once it is complete; leaves all others to Vite. */
  readonly serve = (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    // Astro has taken away the folder that the site stands in.
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

  /** Returns the folder of the complete index. */
  async #complete(): Promise<string> {
    const run = (this.#run ??= startIndex(
      getSite(),
      place,
      join(place, 'segments'),
      sourceDigest(projectRoot),
    ));
    try {
      await run.done;
    } catch (error) {
      // The content has changed meanwhile: whoever waits gets the new index.
      if (this.#run !== run) return this.#complete();
      this.#run = undefined;
      throw error;
    }
    return join(run.folder, 'search');
  }
}
