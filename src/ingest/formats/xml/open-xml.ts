import { decode, encodingOf } from '../../source/decode.ts';
import type { IncomingProblem } from '../../contract/incoming.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import { readXml, type XmlDocument } from './read-xml.ts';
import type { OpenedSource } from '../../contract/reader.ts';

export interface OpenedXml extends XmlDocument {
  /** What was guessed of its encoding. */
  readonly warnings: readonly IncomingProblem[];
}

/** Opens a source as XML, in the encoding that it has or states. */
export function openXml(source: OpenedSource): OpenedXml {
  const encoding = encodingOf(source);
  return { ...readXml(decode(source, encoding)), warnings: encodingWarnings(source, encoding, '') };
}
