import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EntityRecord } from '../archive/record.ts';
import type { Rendered, RenderInput, RenderSettings } from '../markdown/render.ts';
import type { BodyCache } from './body-cache.ts';
import { renderSafely } from './render-safely.ts';

/** What a worker receives: the settings without the lexicon, which it builds from the records. */
export interface WorkerTask {
  readonly inputs: readonly RenderInput[];
  readonly entities: readonly EntityRecord[];
  readonly settings: Omit<RenderSettings, 'lexicon'>;
}

// With fewer bodies per worker, starting it takes longer than rendering them.
const minBodiesPerWorker = 400;

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
  const share = Math.ceil(inputs.length / workers);
  const parts = Array.from({ length: workers }, (_, index) =>
    inputs.slice(index * share, (index + 1) * share),
  );
  const rendered = await Promise.all(
    parts.map((part) => renderInWorker({ inputs: part, entities, settings: plain })),
  );
  return rendered.flat();
}

function renderInWorker(task: WorkerTask): Promise<Rendered[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A rendering worker ended with ${code}`)));
  });
}
