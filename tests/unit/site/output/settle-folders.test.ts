import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settleFolders } from '../../../../src/site/output/settle-folders.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test.skipIf(process.platform === 'win32')(
  'a web server of another user can read the folders of a site, whatever the umask of its build',
  async () => {
    const site = temporaryFolder();
    mkdirSync(join(site, 'articles/ferry'), { recursive: true });
    for (const folder of ['articles/ferry', 'articles', '']) chmodSync(join(site, folder), 0o700);
    await settleFolders(site);
    const access = (path: string) => (statSync(join(site, path)).mode & 0o777).toString(8);
    const paths = ['', ...readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted()];
    expect(paths.map((path) => `${access(path)} ${path}`)).toEqual([
      '755 ',
      '755 articles',
      '755 articles/ferry',
    ]);
  },
);
