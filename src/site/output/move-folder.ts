import { renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';

/** Moves a folder, to another file system too: there it is copied, and then removed. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Not cpSync, which says that a full disk is broken (EIO).
    await cp(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
