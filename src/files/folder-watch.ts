import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Whether the system can watch a folder recursively; otherwise each nested folder is watched. */
const canWatchRecursively = process.platform === 'darwin' || process.platform === 'win32';

/** Watches a folder recursively, except for what is inside folders whose names begin with a dot. */
export class FolderWatch {
  readonly #root: string;
  readonly #onChange: (path: string) => void;
  /** The watchers by the path of the folder within the root. */
  readonly #watchers = new Map<string, FSWatcher>();

  /**
   * @param root an absolute path
   * @param onChange receives the path of a file or folder within the root, with `/` as separator; it may be gone
   */
  constructor(root: string, onChange: (path: string) => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#watch('');
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #watch(folder: string): void {
    const path = join(this.#root, folder);
    try {
      const watcher = watch(path, { persistent: false, recursive: canWatchRecursively }, (event, name) => {
        if (name !== null) this.#take(event, [folder, name.replaceAll('\\', '/')].filter(Boolean).join('/'));
      });
      // The folder was removed, or the system’s limit is reached; the files are read at the next check.
      watcher.on('error', () => watcher.close());
      this.#watchers.set(folder, watcher);
      if (canWatchRecursively) return;
      for (const entry of readdirSync(path, { withFileTypes: true }))
        if (entry.isDirectory() && !entry.name.startsWith('.'))
          this.#watch(folder === '' ? entry.name : `${folder}/${entry.name}`);
    } catch {
      // As above.
    }
  }

  #take(event: string, path: string): void {
    const isHidden = path.split('/').some((part) => part.startsWith('.'));
    // A folder was added, moved or removed, so that its watchers are outdated.
    if (event === 'rename' && !canWatchRecursively && !isHidden) {
      for (const [folder, watcher] of this.#watchers) {
        if (folder !== path && !folder.startsWith(`${path}/`)) continue;
        watcher.close();
        this.#watchers.delete(folder);
      }
      if (isFolder(join(this.#root, path))) this.#watch(path);
    }
    this.#onChange(path);
  }
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
