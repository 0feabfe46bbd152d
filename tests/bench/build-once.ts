// Runs one build for bench-build.ts, which measures it from outside: `node build-once.ts CONTENT OUT`. Prints
// how long each part took.
import module from 'node:module';
import { resolve } from 'node:path';

// As src/cli/backfile.mjs does, but in a folder of its own.
module.enableCompileCache(resolve('.code'));
const { buildSite } = await import('../../src/site/build/build.ts');

const { auditStaged } = await import('../../src/withhold/audit/audit-staged.ts');

const [contentDir = '', out = ''] = process.argv.slice(2);
const { size, timings } = await buildSite({
  contentDir: resolve(contentDir),
  out: resolve(out),
  audit: auditStaged,
  onWait: () => undefined,
});
if (!size) throw new Error('The content has errors');
console.log(JSON.stringify(timings));
