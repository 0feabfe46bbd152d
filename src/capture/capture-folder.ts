import { join } from 'node:path';

/** The folder of all captures, in the private folder. */
export const capturesPath = 'web';

/** Returns the folder of what is captured of a site, in the private folder. */
export function captureFolder(privateFolder: string, home: string): string {
  return join(privateFolder, capturesPath, bareHost(new URL(home).host).replace(':', '_'));
}

/** Returns a host without `www`. */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
