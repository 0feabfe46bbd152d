import { replaceBetween } from '../../text/replace-between.ts';
import { loadSharp } from '../../files/pictures/read-picture.ts';

/** What a picture says about itself, for readers. */
export interface PictureWords {
  readonly caption?: string;
  /** Who made it, and for whom: "Ada Example / The Courier". */
  readonly credit?: string;
}

const maxLength = 2000;
/** What cameras write where a caption belongs. */
const byCameras = /^(?:olympus digital camera|sony dsc|dcim\W.{0,99}|samsung.{0,40}|untitled)$/i;

/**
 * Returns the caption and the credit that are written in a picture, as XMP or else as IPTC; nothing if it can’t be read.
 *
 * @see https://iptc.org/std/photometadata/specification/
 */
export async function wordsInPicture(source: string | Uint8Array): Promise<PictureWords> {
  const sharp = await loadSharp();
  const { xmp, iptc } = await sharp(source, { limitInputPixels: false })
    .metadata()
    .catch(() => ({ xmp: undefined, iptc: undefined }));
  const inXmp: PictureWords = xmp ? readXmp(xmp.toString()) : {};
  const inIptc: PictureWords = iptc ? readIptc(iptc) : {};
  const caption = plain(inXmp.caption) ?? plain(inIptc.caption);
  const credit = plain(inXmp.credit) ?? plain(inIptc.credit);
  return { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) };
}

function plain(text: string | undefined): string | undefined {
  const words = (text ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return words === '' || words.length > maxLength || byCameras.test(words) ? undefined : words;
}

function credited(creators: readonly string[], credit: string | undefined): string {
  return [...new Set([creators.join(', '), credit ?? ''])].filter((name) => name !== '').join(' / ');
}

function readXmp(xmp: string): PictureWords {
  const creators = listIn(elementIn(xmp, 'dc:creator'));
  const [caption = ''] = listIn(elementIn(xmp, 'dc:description'));
  return {
    caption,
    credit: credited(creators, elementIn(xmp, 'photoshop:Credit') || attributeIn(xmp, 'photoshop:Credit')),
  };
}

function elementIn(xmp: string, name: string): string {
  const start = xmp.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : xmp.indexOf(`</${name}>`, start);
  return end < 0 ? '' : xmp.slice(start + name.length + 2, end);
}

function attributeIn(xmp: string, name: string): string {
  const start = xmp.indexOf(`${name}="`);
  const from = start + name.length + 2;
  const end = start < 0 ? -1 : xmp.indexOf('"', from);
  return end < 0 ? '' : unescape(xmp.slice(from, end));
}

function listIn(element: string): string[] {
  const items = element.split('<rdf:li').slice(1);
  const texts = (items.length > 0 ? items : [`>${element}`]).map((item) =>
    unescape(replaceBetween(item.slice(item.indexOf('>') + 1), '<', '>', '')).trim(),
  );
  return texts.filter((text) => text !== '');
}

function unescape(text: string): string {
  return text
    .replaceAll(/&#(\d{1,7});/g, (_, digits: string) => codePoint(Number(digits)))
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => codePoint(Number.parseInt(digits, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function codePoint(number: number): string {
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '';
}

const datasets = { creator: 80, credit: 110, caption: 120 } as const;

/** @see https://iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf */
function readIptc(bytes: Buffer): PictureWords {
  const values = new Map<number, string[]>();
  let at = bytes.indexOf(Buffer.from([0x1c, 0x02]));
  while (at >= 0 && at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const length = bytes.readUInt16BE(at + 3);
    const [record, dataset] = [bytes[at + 1]!, bytes[at + 2]!];
    if (record === 2) {
      const text = decoded(bytes.subarray(at + 5, at + 5 + length));
      values.set(dataset, [...(values.get(dataset) ?? []), text]);
    }
    at += 5 + length;
  }
  const [credit] = values.get(datasets.credit) ?? [];
  return {
    caption: values.get(datasets.caption)?.[0] ?? '',
    credit: credited(values.get(datasets.creator) ?? [], credit),
  };
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
