import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { programRoot } from '../../../../src/files/roots.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Windows has no such limit.
test.skipIf(process.platform === 'win32')(
  'a site takes more files from a folder than a process may have open',
  () => {
    const folder = temporaryFolder();
    const made = join(folder, 'index');
    mkdirSync(made);
    for (let at = 0; at < 3000; at += 1) writeFileSync(join(made, `${at}.packed`), String(at));
    const script = join(folder, 'take.mjs');
    const module = pathToFileURL(join(programRoot, 'src/site/build/staged-site.ts')).href;
    writeFileSync(
      script,
      `import { StagedSite } from ${JSON.stringify(module)};
      const staged = new StagedSite(${JSON.stringify(join(folder, 'dist'))}, new Map());
      await staged.take(${JSON.stringify(made)}, 'search/');
      await staged.written();
      await staged.commit();
      await staged.stop();`,
    );
    // Of 900, Node needs some for itself.
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', 'ulimit -n 900; exec "$0" "$1"', process.execPath, script],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'dist/search'))).toHaveLength(3000);
  },
);
