import { parentPort, workerData } from 'node:worker_threads';
import { buildLexicon } from '../archive/lexicon.ts';
import { render } from '../markdown/render.ts';
import type { WorkerTask } from './render-bodies.ts';

const { inputs, entities, settings } = workerData as WorkerTask;
const lexicon = buildLexicon(entities);
parentPort!.postMessage(inputs.map((input) => render(input, { ...settings, lexicon })));
