import { Worker } from 'node:worker_threads';

/** How long a single text may take before it counts as one that never ends. */
const patienceMs = 120_000;

/** Starts a thread that ends the process with the text that was given last if nothing follows it. */
export function watchTexts() {
  const watch = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const { writeSync } = require('node:fs');
    let timer;
    parentPort.on('message', (text) => {
      clearTimeout(timer);
      if (text === '') return;
      timer = setTimeout(() => {
        writeSync(1, 'It never ends: ' + text.slice(0, 4000) + '\\n');
        process.kill(process.pid, 'SIGKILL');
      }, ${patienceMs});
    });`,
    { eval: true },
  );
  watch.unref();
  return {
    /** @param text what is read next; empty if nothing is */
    given: (text: string): void => watch.postMessage(text),
    end: (): Promise<number> => watch.terminate(),
  };
}
