import type { Urls } from '../../shared/base/urls.ts';

/**
 * Returns the path by which a copy of the archive has what is at one of its public addresses.
 *
 * @returns undefined for an address outside the archive
 */
export function localPath(publicUrl: string, urls: Urls): string | undefined {
  const home = urls.absolute(urls.home());
  return publicUrl.startsWith(home) ? urls.file(publicUrl.slice(home.length)) : undefined;
}
