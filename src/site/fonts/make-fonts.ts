// Runs as a worker thread of build.ts.
import { workerData } from 'node:worker_threads';
import { makeFonts } from './fonts.ts';

const { modules, folder } = workerData as { readonly modules: string; readonly folder: string };
await makeFonts(modules, folder);
