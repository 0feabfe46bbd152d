import { Parser } from 'htmlparser2';
import { PartCollector, UnreadableXml } from './collect-parts.ts';
import type { XmlFault, XmlPart } from './xml-element.ts';

export interface XmlDocument {
  /** What stands in the frame of RSS, RSS 1.0 or Atom, in order, one element at a time. */
  readonly parts: AsyncIterable<XmlPart>;
  /** What is wrong with the file as a whole; complete once all parts were read. */
  readonly faults: readonly XmlFault[];
  /** Whether it declares entities of its own, which stay unread; known before the first part. */
  readonly declaresEntities: () => boolean;
}

/** In UTF-16 units. What the parser is given at once decides how many parts are in memory. */
const sliceLength = 65_536;
/** In UTF-16 units: of one tag, comment or CDATA section, which the parser holds whole. */
const maxTokenUnits = 16_000_000;

/**
 * Reads XML as a stream, one part in memory at a time, and goes on where it is malformed. Nothing that the file
 * declares is expanded, and nothing is fetched.
 *
 * @param chunks the decoded text, in pieces of any length
 */
export function readXml(chunks: AsyncIterable<string>): XmlDocument {
  const faults: XmlFault[] = [];
  const declared = { entities: false };
  return { parts: parse(chunks, faults, declared), faults, declaresEntities: () => declared.entities };
}

async function* parse(
  chunks: AsyncIterable<string>,
  faults: XmlFault[],
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
      for (let start = 0; start < chunk.length; start += sliceLength) {
        const slice = chunk.slice(start, start + sliceLength);
        window.add(slice);
        parser.write(slice);
        if (window.end - parser.endIndex > maxTokenUnits)
          throw new UnreadableXml(
            `One tag, comment or CDATA section goes on for more than ${maxTokenUnits / 1e6} million characters.`,
          );
        yield* collector.release();
      }
    }
    collector.end();
    parser.end();
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error;
    faults.push({ line: window.lineAt(parser.endIndex), message: error.message });
  }
  yield* collector.release();
  if (!collector.framed && faults.length === 0) {
    faults.push({ line: 1, message: 'It has no frame of RSS, Atom or WordPress.' });
  }
}
