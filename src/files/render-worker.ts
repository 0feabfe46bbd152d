import { parentPort, workerData } from 'node:worker_threads';
import { buildLexicon } from '../archive/lexicon.ts';
import type { RenderInput } from '../markdown/render.ts';
import type { WorkerTask } from './render-bodies.ts';
import { renderSafely } from './render-safely.ts';

const { entities, settings } = workerData as WorkerTask;
const lexicon = buildLexicon(entities);
parentPort!.on('message', (inputs: readonly RenderInput[]) =>
  parentPort!.postMessage(inputs.map((input) => renderSafely(input, { ...settings, lexicon }))),
);
