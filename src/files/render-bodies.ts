import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EntityRecord } from '../archive/record.ts';
import type { Rendered, RenderInput, RenderSettings } from '../markdown/render.ts';
import type { BodyCache } from './body-cache.ts';
import { renderSafely } from './render-safely.ts';

/** What a worker receives: the settings without the lexicon, which it builds from the records. */
export interface WorkerTask {
  readonly entities: readonly EntityRecord[];
  readonly settings: Omit<RenderSettings, 'lexicon'>;
}

// With fewer bodies per worker, starting it takes longer than rendering them.
const minBodiesPerWorker = 400;
/** How many bodies a worker renders at a time: all of its share at once would be in memory twice. */
const bodiesAtOnce = 200;

/**
 * Renders bodies, reusing those in the cache and using worker threads if there are many.
 *
 * @param cache made with the same settings; without it, all are rendered
 * @returns one result for each input, in order
 */
export async function renderBodies(
  inputs: readonly RenderInput[],
  settings: RenderSettings,
  cache?: BodyCache,
): Promise<Rendered[]> {
  if (!cache) return renderAll(inputs, settings);
  const keys = inputs.map((input) => cache.keyOf(input));
  const known = keys.map((key) => cache.get(key));
  const fresh = await renderAll(
    inputs.filter((_, index) => !known[index]),
    settings,
  );
  let next = 0;
  return known.map((rendered, index) => {
    if (rendered) return rendered;
    const made = fresh[next]!;
    next += 1;
    cache.set(keys[index]!, made);
    return made;
  });
}

async function renderAll(inputs: readonly RenderInput[], settings: RenderSettings): Promise<Rendered[]> {
  const workers = Math.min(availableParallelism(), Math.floor(inputs.length / minBodiesPerWorker), 8);
  if (workers < 2) return inputs.map((input) => renderSafely(input, settings));
  const { lexicon, ...plain } = settings;
  const entities = [...lexicon.record.values()];
  const rendered: Rendered[] = [];
  let next = 0;
  const renderShare = () =>
    renderInWorker({ entities, settings: plain }, async (render) => {
      while (next < inputs.length) {
        const from = next;
        next += bodiesAtOnce;
        const bodies = await render(inputs.slice(from, next));
        for (const [index, body] of bodies.entries()) rendered[from + index] = body;
      }
    });
  await Promise.all(Array.from({ length: workers }, renderShare));
  return rendered;
}

/** Renders bodies in a worker thread. */
type RenderSome = (inputs: readonly RenderInput[]) => Promise<readonly Rendered[]>;

/** Starts a worker thread, and ends it when the work is done. */
async function renderInWorker(task: WorkerTask, work: (render: RenderSome) => Promise<void>): Promise<void> {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: task });
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A rendering worker ended with ${code}`)));
  });
  // Whoever waits for bodies is told; nobody does once the work is done.
  failed.catch(() => undefined);
  const render: RenderSome = (inputs) => {
    const answered = new Promise<readonly Rendered[]>((resolve) => worker.once('message', resolve));
    worker.postMessage(inputs);
    return Promise.race([answered, failed]);
  };
  try {
    await work(render);
  } finally {
    await worker.terminate();
  }
}
