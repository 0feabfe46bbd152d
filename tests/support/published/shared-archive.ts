import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Files, site } from '../content.ts';

/** The folder of somebody who works on a fictional archive that is shared with others by Git. */
export interface SharedFolder {
  /** An absolute path. */
  readonly root: string;
  readonly contentDir: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Files) => void;
  readonly remove: (path: string) => void;
  /** The text of a file of the folder; undefined if it is not there. */
  readonly read: (path: string) => string | undefined;
  /** Saves and sends everything, as in a terminal. */
  readonly send: (files: Files, words?: string) => void;
}

/** Makes an archive in two folders, of Ada and of Ben, and the repository by which they share it. */
export function sharedArchive(files: Files): {
  readonly ada: SharedFolder;
  readonly ben: SharedFolder;
  /** The repository that both send to, an absolute path. */
  readonly bare: string;
} {
  // Nothing of whoever runs the tests is read.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  onTestFinished(() => void vi.unstubAllEnvs());
  const place = mkdtempSync(join(tmpdir(), 'backfile-shared-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const bare = join(place, 'shared.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare]);
  const ada = openFolder(join(place, 'ada'), bare, 'Ada');
  ada.send({ '.gitignore': '.backfile/\n', 'content/site.yaml': site, ...files }, 'Begin the archive');
  const ben = openFolder(join(place, 'ben'), bare, 'Ben');
  ben.git('pull', '--quiet', 'origin', 'main');
  return { ada, ben, bare };
}

function openFolder(root: string, bare: string, who: string): SharedFolder {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', root]);
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const user = `[user]\n\tname = ${who}\n\temail = ${who.toLowerCase()}@courier.example\n`;
  const remote = `[remote "origin"]\n\turl = ${bare}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
  appendFileSync(join(root, '.git/config'), user + remote);
  const write = (files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  return {
    root,
    contentDir: join(root, 'content'),
    git,
    write,
    remove: (path) => rmSync(join(root, path)),
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    send(files, words = 'Edit') {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '-m', words);
      git('push', '--quiet', 'origin', 'main');
    },
  };
}
