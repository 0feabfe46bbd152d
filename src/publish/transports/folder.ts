import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeEmptyFolders } from '../../site/build/update-site.ts';
import { bytesDigest, stampOf, stampsIn } from '../../site/keep/site-manifest.ts';
import type { BuiltSite, FileTransport } from '../upload/transport.ts';

const partEnding = '.backfile-part';

/** Publishes to a folder: a disk, or what is dropped on a host’s page. Each file is replaced by one rename. */
export function folderTransport({ out, manifest }: BuiltSite, folder: string): FileTransport {
  return {
    type: 'files',
    look: () => {
      const stamps = stampsIn(folder);
      // What a break has left half copied.
      for (const path of [...stamps.keys()].filter(isPart)) {
        rmSync(join(folder, path), { force: true });
        stamps.delete(path);
      }
      return Promise.resolve(stamps);
    },
    read: (path) => Promise.resolve(readFileSync(join(folder, path), 'utf8')),
    isSame: (path) => {
      const file = manifest.get(path)!;
      const there = join(folder, path);
      return statSync(there).size === file.size && bytesDigest(readFileSync(there)) === file.digest;
    },
    send: (paths, onSent) => {
      for (const path of paths) {
        const to = join(folder, path);
        const part = join(dirname(to), `.${basename(to)}${partEnding}`);
        makeRoom(folder, path);
        copyFileSync(join(out, path), part);
        renameSync(part, to);
        onSent(path, stampOf(to)!);
      }
      return Promise.resolve();
    },
    remove: (paths, onRemoved) => {
      for (const path of paths) {
        // A folder may be in its place now, or a file in that of its folder.
        if (isFile(join(folder, path))) rmSync(join(folder, path));
        removeEmptyFolders(folder, dirname(path));
        onRemoved(path);
      }
      return Promise.resolve();
    },
  };
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isPart(path: string): boolean {
  return basename(path).startsWith('.') && path.endsWith(partEnding);
}

/** Makes the folder of a file, which others may read, whatever the umask; a file or folder in the way is removed. */
function makeRoom(root: string, path: string): void {
  let folder = root;
  for (const part of ['', ...dirname(path).split('/')].filter((name) => name !== '.')) {
    folder = join(folder, part);
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory()) continue;
    if (stat) rmSync(folder);
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  }
  const file = join(root, path);
  if (existsSync(file) && statSync(file).isDirectory()) rmSync(file, { recursive: true });
}
