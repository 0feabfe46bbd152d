import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../support/build.ts';
import { builderProject } from '../support/builds/run-build.ts';
import { article, site } from '../support/content.ts';
import { keepersEnv } from '../support/keepers-env.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// All of it is fiction.
test.skipIf(process.platform === 'win32')(
  'a site built under umask 077 can be read by a web server of another user, and the content can’t',
  () => {
    const content = join(temporaryFolder(), 'content');
    writeFiles(content, { 'site.yaml': site, 'articles/ferry.md': article('', 'A ferry.') });
    const out = join(dirname(content), 'out');
    const build = () =>
      spawnSync(
        'sh',
        [
          '-c',
          'umask 077 && chmod -R go= "$1" && exec "$2" src/cli/backfile.mjs build --content "$1" --out "$3"',
          'sh',
          content,
          process.execPath,
          out,
        ],
        { cwd: builderProject(), env: keepersEnv, encoding: 'utf8' },
      );
    const modesIn = (folder: string) =>
      [
        ...new Set(
          [
            folder,
            ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
          ].map(
            (path) =>
              `${statSync(path).isFile() ? 'file' : 'folder'} ${(statSync(path).mode & 0o777).toString(8)}`,
          ),
        ),
      ].toSorted();
    for (const text of ['A ferry.', 'Another ferry.']) {
      writeFiles(content, { 'articles/ferry.md': article('', text) });
      const { status, stderr } = build();
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(modesIn(out)).toEqual(['file 644', 'folder 755']);
      expect(modesIn(content)).toEqual(['file 600', 'folder 700']);
    }
  },
);
