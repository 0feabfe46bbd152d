import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { capture, captureFile, type CaptureOrder, type WebAccess } from '../../../capture/capture.ts';
import type { CaptureEvent } from '../../../capture/capture-event.ts';
import { durationText } from '../../../capture/capture-text.ts';
import { HostPause } from '../../../capture/site-fetcher.ts';
import { takeLock } from '../../../workspace/lock.ts';
import type { SampleArticle } from '../../api/website.ts';
import { answerJob } from '../jobs/answer-job.ts';
import { sampleArticles } from './sample-articles.ts';

/** The start data of the capturing process. */
export interface CaptureStart {
  readonly contentDir: string;
  readonly order: CaptureOrder;
  /** The address of a module that exports the `web` to ask. */
  readonly web: string;
}

/** A message from the capturing process. */
export type CaptureMessage =
  | CaptureEvent
  /** Another process captures the site. */
  | { readonly type: 'waiting' }
  /** A host wants a pause, and the capture waits. */
  | { readonly type: 'pause'; readonly text: string }
  /** A host does not want to be asked for now, and the capture ends. */
  | { readonly type: 'paused'; readonly text: string }
  | { readonly type: 'sample'; readonly pages: number; readonly articles: readonly SampleArticle[] };

/** In bytes: of more than this, the sample takes too long, and the import itself shows what there is. */
const maxSampledBytes = 60_000_000;

// A separate process, because it reads untrusted pages, and ends with the desk whatever it waits for.
answerJob<{ start: CaptureStart; message: CaptureMessage }>(
  async ({ contentDir, order, web: address }, { say }) => {
    const { web } = (await import(address)) as { readonly web: WebAccess };
    const file = captureFile(contentDir, order);
    const unlock = await takeLock(`${dirname(file)}.lock`, () => say({ type: 'waiting' }));
    const onWait = (host: string, ms: number) =>
      say({ type: 'pause', text: `${host} wants a pause of ${durationText(ms)}.` });
    let pages = 0;
    try {
      for await (const event of capture(contentDir, { ...order, onWait }, web)) {
        if (event.type === 'progress') pages = event.done;
        say(event);
      }
      if (order.sample === undefined) return;
      const bytes = existsSync(file) ? statSync(file).size : 0;
      const articles = bytes > maxSampledBytes ? [] : await sampleArticles(contentDir, file);
      say({ type: 'sample', pages, articles });
    } catch (error) {
      if (!(error instanceof HostPause)) throw error;
      say({ type: 'paused', text: error.message });
    } finally {
      unlock();
    }
  },
);
