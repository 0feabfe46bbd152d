/** Where a site will stand. */
export interface Address {
  /** `https://x.github.io` */
  readonly origin: string;
  /** `/` or `/archive/` */
  readonly base: string;
}

/**
 * Works out where a site will stand.
 *
 * @param url its whole address, with its folder: `https://x.github.io/archive/`
 * @param base a folder that goes before the address's own
 */
export function addressOf(url: string, base?: string): Address {
  const { origin, pathname } = new URL(url);
  const folders = (base ?? pathname).split('/').filter(Boolean);
  return { origin, base: folders.length > 0 ? `/${folders.join('/')}/` : '/' };
}
