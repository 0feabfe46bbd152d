import { basename, join } from 'node:path';
import { textOf } from '../../../files/change-files.ts';
import { findFiles, recordFileAt } from '../../../files/find-files.ts';
import { FolderWatch, isFolder } from '../../../files/folder-watch.ts';
import { isLocked } from '../../../workspace/lock.ts';
import type { Desk } from './desk.ts';

/** A program may write a file in several steps. */
const quietMilliseconds = 150;
/** If changes don’t stop, as during an import, they are read at least this often. */
const maxMilliseconds = 2000;

/**
 * Watches for changes by others, and makes the desk read them until it is closed.
 *
 * @param onRead called when some were read
 */
export function watchContent(desk: Desk, onRead: () => void = () => undefined): void {
  const { contentDir } = desk.settings;
  const readSite = () => textOf(join(contentDir, 'site.yaml'));
  let paths = new Set<string>();
  let firstAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  let isClosed = false;

  const look = async () => {
    if (isLooking) return;
    // All that an import brings is read at once, when it is over.
    if (isLocked(join(contentDir, '.import.lock'))) {
      timer = setTimeout(later, maxMilliseconds);
      return;
    }
    isLooking = true;
    while (paths.size > 0 && !isClosed) {
      const changed = paths;
      paths = new Set();
      try {
        await desk.changes.settled();
        if (changed.has('site.yaml') && readSite() !== desk.siteText) desk.open();
        else await desk.changes.reread(filesAt(desk, changed));
      } catch (error) {
        paths = new Set([...changed, ...paths]);
        throw error;
      }
      onRead();
    }
    isLooking = false;
  };
  // Files that can’t be read now, because their folder was just removed, are read at the next change or check.
  const later = () => void look().catch(() => (isLooking = false));
  const onChange = (path: string) => {
    if (path.split('/').some((part) => part.startsWith('.'))) return;
    const now = performance.now();
    if (paths.size === 0) firstAt = now;
    paths.add(path);
    clearTimeout(timer);
    const wait = Math.min(quietMilliseconds, Math.max(firstAt + maxMilliseconds - now, 0));
    timer = setTimeout(later, wait);
  };
  const watch = new FolderWatch(contentDir, onChange);
  desk.whenClosed(() => {
    isClosed = true;
    clearTimeout(timer);
    watch.close();
  });
}

/** Returns the files of records at paths within the content folder, including those in existing or removed folders. */
function filesAt(desk: Desk, paths: ReadonlySet<string>): string[] {
  const { contentDir } = desk.settings;
  const name = basename(contentDir);
  const files = new Set<string>();
  const folders: string[] = [];
  for (const path of paths) {
    const file = `${name}/${path}`;
    if (recordFileAt(file)) files.add(file);
    else if (
      isFolder(join(contentDir, path)) ||
      desk.opened.files.some((one) => one.file.startsWith(`${file}/`))
    )
      folders.push(`${file}/`);
  }
  if (folders.length > 0) {
    for (const { file } of [...desk.opened.files, ...findFiles(contentDir).files])
      if (folders.some((folder) => file.startsWith(folder))) files.add(file);
  }
  return [...files];
}
