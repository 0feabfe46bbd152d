import type { IncomingImage } from '../contract/incoming.ts';
import { bareName } from './fields.ts';
import { asText } from './as-text.ts';

/** Details of an image that are in fields of their own: `image_alt`, `coverCaption`. */
const parts = {
  alt: ['alt', 'alttext', 'description'],
  caption: ['caption', 'title'],
  credit: ['credit', 'credits', 'copyright', 'source', 'photographer'],
} as const;
const imageNames =
  'image featuredimage featureimage leadimage coverimage heroimage cover thumbnail photo picture img banner hero featured'.split(
    ' ',
  );
const detailNames = new Map<string, keyof typeof parts>(
  (Object.keys(parts) as (keyof typeof parts)[]).flatMap((part) =>
    parts[part].flatMap((word) => imageNames.map((name) => [`${name}${word}`, part] as const)),
  ),
);

/** Returns whether a field describes an image that is in another field. */
export function isImagePart(name: string): boolean {
  return detailNames.has(bareName(name));
}

/**
 * Reads an image: its path or address, or an object with that and its description.
 *
 * @param beside the other fields of the record, which may describe it
 */
export function imageOfFields(
  value: unknown,
  beside: Readonly<Record<string, unknown>>,
): IncomingImage | undefined {
  const stated = imageIn(value);
  if (!stated) return undefined;
  const details: Partial<Record<keyof typeof parts, string>> = {};
  for (const [name, text] of Object.entries(beside)) {
    const part = detailNames.get(bareName(name));
    const words = asText(text);
    if (part && words !== undefined) details[part] ??= words;
  }
  return { ...details, ...stated };
}

function imageIn(value: unknown, depth = 2): IncomingImage | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { src: value.trim() };
  if (value === null || typeof value !== 'object' || depth === 0) return undefined;
  if (Array.isArray(value)) return imageIn(value[0], depth - 1);
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (...names: readonly string[]) => names.map((name) => asText(fields[name])).find(Boolean);
  const src = text('src', 'url', 'file', 'path', 'image', 'href', 'source_url', 'feature');
  if (src === undefined) return undefined;
  const [alt, caption, credit] = [text(...parts.alt), text(...parts.caption), text(...parts.credit)];
  return {
    src,
    ...(alt !== undefined && { alt }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
}
