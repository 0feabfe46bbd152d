import type { UploadState } from '../../api/import.ts';
import { ask } from '../base/ask.ts';
import { base64Of } from '../base/base64-of.ts';

/** A file with its path within the dropped or selected folder. */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/** The size of an upload part; a multiple of 3, so that its base64 has no padding. */
const partBytes = 3_000_000;

/** Lists the dropped files, including those in folders. */
export async function droppedFiles(items: DataTransferItemList): Promise<DroppedFile[]> {
  // The list is empty after the first await.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => filesIn(entry)));
  return found.flat();
}

/** Lists the files of an input, with their paths in a selected folder, and without hidden system files. */
export function chosenFiles(files: FileList): DroppedFile[] {
  return [...files]
    .filter(({ webkitRelativePath }) => !/(?:^|\/)\./.test(webkitRelativePath))
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function filesIn(entry: FileSystemEntry, path = ''): Promise<DroppedFile[]> {
  const here = path === '' ? entry.name : `${path}/${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: here, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is listed in batches; an empty batch ends the list.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) break;
    inside.push(...part);
  }
  const found = await Promise.all(
    inside.filter(({ name }) => !name.startsWith('.')).map((one) => filesIn(one, here)),
  );
  return found.flat();
}

/**
 * Uploads files to the desk’s server on this machine.
 *
 * @param onProgress called with the progress of the upload
 * @param name the request that takes them
 * @throws {AskFault} if the desk does not respond
 */
export async function uploadFiles(
  files: readonly DroppedFile[],
  onProgress: (done: number, state: UploadState) => void,
  name: 'import/upload' | 'backup/upload' | 'upgrade/upload' = 'import/upload',
): Promise<void> {
  for (const [index, { path, file }] of files.entries()) {
    let start = 0;
    do {
      const part = file.slice(start, start + partBytes);
      const state = await ask(name, { path, start, base64: await base64Of(part) });
      start += part.size;
      onProgress(index + (start >= file.size ? 1 : 0), state);
      if (state.refused.some(({ name }) => name === path)) break;
    } while (start < file.size);
  }
}
