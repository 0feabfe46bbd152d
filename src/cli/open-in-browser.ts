import { spawn } from 'node:child_process';

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

/** Returns the command that opens an address in the browser of a system. */
export function browserCommand(url: string, platform: NodeJS.Platform): [command: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', url];
  // The first text in quotes would be the title of a window.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  return ['xdg-open', url];
}
