/** Where the files of one archive’s site are read: a served site, the folder of a built one, or a box. */
export interface SiteSource {
  /** Where it is, as it was given. */
  readonly place: string;
  /** Whether it is on the disk of whoever asks, where nothing is taken from a host. */
  readonly isLocal: boolean;
  /**
   * Reads a file.
   *
   * @param path below the base, as the address of a page or a file: `articles/ferry/`, `search/index/index.packed?v=1`
   * @returns undefined if there is none
   * @throws {SiteFault} if it can’t be read
   */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  close(): void;
}

/** Thrown if a site can’t or must not be read; the message is for whoever asks. */
export class SiteFault extends Error {}

/** Returns the path of the file at the path of a page or a file, without its query. */
export function filePath(path: string): string {
  const plain = path.replace(/[?#].*$/s, '');
  return plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
}

/** The page that every site has, and by which a site is known. */
export const knownPage = 'check/';
