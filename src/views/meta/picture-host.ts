import type { SiteData } from '../../schema/site.ts';

/** Returns the address of the folder with the pictures of printed pages on another host, ending with `/`; undefined if the site has them. */
export function pictureFolder({ images }: Pick<SiteData, 'images'>): string | undefined {
  if (!images) return undefined;
  const { base } = images;
  return base.endsWith('/') ? base : `${base}/`;
}

/** Returns the host of those pictures as policies name it: `https://pictures.example`. */
export function pictureOrigin(site: Pick<SiteData, 'images'>): string | undefined {
  const folder = pictureFolder(site);
  return folder === undefined ? undefined : new URL(folder).origin;
}
