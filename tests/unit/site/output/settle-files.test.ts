import { chmodSync, linkSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settleFiles } from '../../../../src/site/output/settle-files.ts';
import { writeBatch } from '../../../support/batch.ts';

test.skipIf(process.platform === 'win32')(
  'a web server of another user can read a site, whatever the umask of its build',
  async () => {
    const site = join(writeBatch({}), 'site');
    mkdirSync(join(site, 'articles/ferry'), { recursive: true });
    writeFileSync(join(site, 'articles/ferry/index.html'), 'A ferry of fiction.');
    writeFileSync(join(site, 'run.sh'), 'A script of fiction.');
    linkSync(join(site, 'run.sh'), join(site, 'kept.sh'));
    chmodSync(join(site, 'run.sh'), 0o700);
    chmodSync(join(site, 'articles/ferry/index.html'), 0o600);
    for (const folder of ['articles/ferry', 'articles', '']) chmodSync(join(site, folder), 0o700);
    await settleFiles(site);
    const access = (path: string) => (statSync(join(site, path)).mode & 0o777).toString(8);
    const paths = ['', ...readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted()];
    expect(paths.map((path) => `${access(path)} ${path}`)).toEqual([
      '755 ',
      '755 articles',
      '755 articles/ferry',
      '644 articles/ferry/index.html',
      '744 kept.sh',
      '744 run.sh',
    ]);
  },
);
