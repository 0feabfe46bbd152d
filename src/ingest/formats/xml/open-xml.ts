import { decode, encodingOf } from '../../source/decode.ts';
import type { IncomingProblem } from '../../contract/incoming.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import { readXml, type XmlDocument } from './read-xml.ts';
import type { OpenedSource } from '../../contract/reader.ts';

export interface OpenedXml extends XmlDocument {
  /** Notes about its guessed encoding. */
  readonly warnings: readonly IncomingProblem[];
}

/** Opens a source as XML, in its stated or detected encoding. */
export function openXml(source: OpenedSource): OpenedXml {
  const encoding = encodingOf(source);
  return { ...readXml(decode(source, encoding)), warnings: encodingWarnings(source, encoding, '') };
}
