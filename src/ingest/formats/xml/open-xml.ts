import { decode, encodingOf } from '../../source/decode.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import { readXml } from './read-xml.ts';
import type { OpenedSource } from '../../contract/reader.ts';

/** Opens a source as XML, in its stated or detected encoding, with notes about a guessed one. */
export function openXml(source: OpenedSource) {
  const encoding = encodingOf(source);
  return { ...readXml(decode(source, encoding)), warnings: encodingWarnings(source, encoding, '') };
}
