import type { IncomingImage } from '../contract/incoming.ts';

/** The picture at the head of an article; undefined where its text shows it, too, in any size. */
export function headImage(image: IncomingImage | undefined, bodyHtml: string): IncomingImage | undefined {
  const name = image && nameOf(image.src);
  if (!name) return image;
  const shown = [...bodyHtml.matchAll(/\ssrc="([^"]+)"/g)].map(([, src = '']) => nameOf(src));
  return shown.includes(name) ? undefined : image;
}

/** The name of a picture's file, without the size that WordPress adds. */
function nameOf(address: string): string {
  const [name = ''] = /[^/]*$/.exec(address.replace(/[?#].*$/s, '')) ?? [];
  return name.replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, '').toLowerCase();
}
