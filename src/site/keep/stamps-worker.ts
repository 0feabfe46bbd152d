// stamps-apart.ts runs this in a thread.
import { parentPort, workerData } from 'node:worker_threads';
import { stampsIn } from './site-manifest.ts';

parentPort!.postMessage(stampsIn(workerData as string));
