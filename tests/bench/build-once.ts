// Runs one build for run.ts, which measures it from outside: `node build-once.ts CONTENT OUT`. Prints how
// long each part took.
import { resolve } from 'node:path';
import { buildSite } from '../../src/site/build/build.ts';

const [contentDir = '', out = ''] = process.argv.slice(2);
const { size, timings } = await buildSite({
  contentDir: resolve(contentDir),
  out: resolve(out),
  onWait: () => undefined,
});
if (!size) throw new Error('The content has errors');
console.log(JSON.stringify(timings));
