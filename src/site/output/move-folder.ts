import { renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';

/** Moves a folder; if it is on another file system, copies and then removes it. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Not cpSync, which reports a full disk as an I/O error (EIO).
    await cp(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
