// Runs one build for bench-build.ts, which measures it from outside: `node build-once.ts CONTENT OUT`. Prints the name of
// each stage as it begins; then how long each part took, and how many modules were loaded, the index in its own process apart.
import module from 'node:module';
import { resolve } from 'node:path';

// As src/cli/backfile.mjs does, but in a folder of its own.
module.enableCompileCache(resolve('.code'));
let modules = 0;
module.registerHooks({
  load: (url, context, next) => {
    if (!url.startsWith('node:')) modules += 1;
    return next(url, context);
  },
});
const { buildSite } = await import('../../src/site/build/build.ts');

const { auditStaged } = await import('../../src/withhold/audit/audit-staged.ts');

const [contentDir = '', out = ''] = process.argv.slice(2);
let last = '';
const { size, timings } = await buildSite({
  contentDir: resolve(contentDir),
  out: resolve(out),
  audit: auditStaged,
  onWait: () => undefined,
  onProgress: ({ stage }) => {
    if (stage !== last) console.log(stage);
    last = stage;
  },
});
if (!size) throw new Error('The content has errors');
console.log(JSON.stringify({ timings, modules }));
