import { join } from 'node:path';
import { makePrivateFolder } from '../files/private-folder.ts';
import { captureHosts, type WebAccess } from './capture.ts';
import { capturesPath } from './capture-folder.ts';
import { HostPause, SiteFetcher } from './site-fetcher.ts';
import { SiteWarc } from './site-warc.ts';

/** Fetches pictures of articles from the web, by the rules of a capture, and keeps them in a WARC of their own. */
export class FetchedPictures {
  readonly #fetcher: SiteFetcher;
  /** Hosts that asked to be left alone. */
  readonly #paused = new Set<string>();

  /** @param contact how hosts reach the keeper @throws what node:fs throws */
  constructor(contentDir: string, contact: string, web: WebAccess) {
    const folder = join(makePrivateFolder(contentDir), capturesPath, 'pictures');
    const warc = new SiteWarc(join(folder, 'pictures.warc.gz'));
    this.#fetcher = new SiteFetcher(captureHosts(web, contact), web.clock, warc, () => true);
  }

  /** Returns a picture; undefined if its host does not give it. @throws what node:fs throws */
  async get(address: string): Promise<Uint8Array | undefined> {
    const { host } = new URL(address);
    if (this.#paused.has(host)) return undefined;
    try {
      const answer = await this.#fetcher.get(address, 'picture');
      return typeof answer === 'string' || answer.status !== 200 ? undefined : answer.body;
    } catch (error) {
      if (!(error instanceof HostPause)) throw error;
      this.#paused.add(host);
      return undefined;
    }
  }

  close(): void {
    this.#fetcher.warc.close();
  }
}
