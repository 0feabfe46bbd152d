/** The address of a site. */
export interface Address {
  /** `https://x.github.io` */
  readonly origin: string;
  /** `/` or `/archive/` */
  readonly base: string;
}

/**
 * Splits the address of a site into origin and base path.
 *
 * @param url its complete address, including the folder: `https://x.github.io/archive/`
 * @param base a folder that overrides the one in the address
 */
export function addressOf(url: string, base?: string): Address {
  const { origin, pathname } = new URL(url);
  const folders = (base ?? pathname).split('/').filter(Boolean);
  return { origin, base: folders.length > 0 ? `/${folders.join('/')}/` : '/' };
}
