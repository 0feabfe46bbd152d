import { Parser } from 'htmlparser2';
import { PartCollector, UnreadableXml } from './collect-parts.ts';
import type { XmlFault, XmlPart } from './xml-element.ts';
import type { XmlFileFault } from '../../contract/xml-faults.ts';

export interface XmlDocument {
  /** The children of the outer elements of RSS, RSS 1.0 or Atom, in order, one at a time. */
  readonly parts: AsyncIterable<XmlPart>;
  /** What is wrong with the file as a whole; complete once all parts were read. */
  readonly faults: readonly XmlFault<XmlFileFault>[];
  /** Returns whether it declares entities, which are not expanded; known before the first part. */
  readonly declaresEntities: () => boolean;
}

/** In UTF-16 code units. The amount of text parsed at once determines how many parts are in memory. */
const sliceUnits = 65_536;
/**
 * In UTF-16 code units: the maximum length of a tag, comment or CDATA section, which the parser keeps in
 * memory.
 */
const maxTokenUnits = 16_000_000;

/**
 * Reads XML as a stream, one part in memory at a time, continuing after malformed parts. Declared entities
 * are not expanded, and nothing is fetched.
 *
 * @param chunks the decoded text, in chunks of any length
 */
export function readXml(chunks: AsyncIterable<string>): XmlDocument {
  const faults: XmlFault<XmlFileFault>[] = [];
  const declared = { entities: false };
  return { parts: parse(chunks, faults, declared), faults, declaresEntities: () => declared.entities };
}

async function* parse(
  chunks: AsyncIterable<string>,
  faults: XmlFault<XmlFileFault>[],
  declared: { entities: boolean },
): AsyncGenerator<XmlPart> {
  const collector = new PartCollector();
  const { window } = collector;
  const parser = new Parser(
    {
      onopentagname: () => collector.reach(parser.startIndex),
      onopentag: (name, attributes) =>
        collector.open(name, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: (_name, isImplied) => collector.close(isImplied, parser.endIndex + 1),
      ontext: (text) => collector.addText(text, parser.endIndex + 1),
      onprocessinginstruction: (_name, data) => {
        if (/^!ENTITY\b|^!DOCTYPE[^[]*\[/i.test(data)) declared.entities = true;
      },
    },
    { xmlMode: true },
  );
  try {
    for await (const chunk of chunks) {
      for (let start = 0; start < chunk.length; start += sliceUnits) {
        const slice = chunk.slice(start, start + sliceUnits);
        window.add(slice);
        parser.write(slice);
        if (window.end - parser.endIndex > maxTokenUnits)
          throw new UnreadableXml({ which: 'long', most: maxTokenUnits / 1e6 });
        yield* collector.release();
      }
    }
    collector.end();
    parser.end();
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error;
    faults.push({ line: window.lineAt(parser.endIndex), values: error.values });
  }
  yield* collector.release();
  if (!collector.framed && faults.length === 0) {
    faults.push({ line: 1, values: { which: 'foreign' } });
  }
}
