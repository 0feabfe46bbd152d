import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { stampsIn } from './site-manifest.ts';

/**
 * Does the same as {@link stampsIn} in a thread of its own, because asking for tens of thousands of files takes a second, in
 * which the content can be read.
 */
export async function stampsApart(folder: string): Promise<ReturnType<typeof stampsIn>> {
  const thread = new Worker(new URL('./stamps-worker.ts', import.meta.url), { workerData: folder });
  const [stamps] = (await once(thread, 'message')) as [ReturnType<typeof stampsIn>];
  return stamps;
}
