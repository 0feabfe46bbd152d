import type { IncomingImage } from '../contract/incoming.ts';

/** Returns the picture at the top of an article; undefined if the text shows it as well, in any size. */
export function headImage(image: IncomingImage | undefined, bodyHtml: string): IncomingImage | undefined {
  const name = image && nameOf(image.src);
  if (!name) return image;
  const names = [...bodyHtml.matchAll(/\ssrc="([^"]+)"/g)].map(([, src = '']) => nameOf(src));
  return names.includes(name) ? undefined : image;
}

/** Returns the name of an image file, without the size that WordPress appends. */
function nameOf(address: string): string {
  const path = address.replace(/[?#][^]*$/, '');
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, '')
    .toLowerCase();
}
