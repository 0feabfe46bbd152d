import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Opens an address in the browser of this machine; a machine without one does nothing. */
export function openInBrowser(url: string): void {
  const [command, ...args] = browserCommand(url, process.platform);
  const child = spawn(command, args, {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: true,
  });
  child.once('error', () => undefined);
  child.unref();
}

/**
 * Opens an address in the browser of this machine without saying it in a command, which every user could read in the list of
 * processes: the browser opens a file that leads there, and that only this user can read.
 *
 * @returns the file, and what removes it
 */
export function openPrivately(url: string, open = openInBrowser): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-'));
  const file = join(folder, 'desk.html');
  const text = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${url}"><title>The desk</title><a href="${url}">Open the desk</a>\n`;
  writeFileSync(file, text, { mode: 0o600 });
  open(file);
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Returns the command that opens an address in the browser of a system. */
export function browserCommand(url: string, platform: NodeJS.Platform): [command: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', url];
  // The first text in quotes would be the title of a window.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  return ['xdg-open', url];
}
