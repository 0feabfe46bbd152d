import { sha256 } from '../../source/digest.ts';
import { type IncomingProblem, type SourcePlace, refuse, warn } from '../../contract/incoming.ts';
import { openXml } from './open-xml.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import type { XmlElement, XmlPart } from './xml-element.ts';

/** A step through a feed or an export. */
export type ItemStep =
  | IncomingProblem
  /** Something that the file says of itself, or of all its items. */
  | { readonly type: 'head'; readonly element: XmlElement }
  | {
      readonly type: 'item';
      readonly element: XmlElement;
      readonly place: SourcePlace;
      readonly sha256: string;
    };

/**
 * Goes through the items of a feed, one at a time. Those that are malformed are refused, and it goes on.
 *
 * @param name what its items are called: `item`, or `entry` in Atom
 */
export async function* readItems(source: OpenedSource, name: 'item' | 'entry'): AsyncGenerator<ItemStep> {
  const xml = openXml(source);
  yield* xml.warnings;
  const lost = new LostCharacters();
  let item = 0;
  for await (const part of xml.parts) {
    const { element } = part;
    if (element.name !== name) {
      if (part.faults.length === 0) yield { type: 'head', element };
      continue;
    }
    item += 1;
    const place: SourcePlace = { file: source.name, line: element.line, item };
    const problems = [
      ...faultsOf(part, place),
      ...(xml.declaresEntities() ? entityProblems(part, place) : []),
    ];
    yield* problems;
    if (problems.length > 0) continue;
    lost.look(part, place);
    yield { type: 'item', element, place, sha256: sha256(part.source) };
  }
  yield* lost.problems();
  if (item === 0 && xml.faults.length === 0)
    yield refuse(
      { file: source.name },
      `There is no article in the file: it has no <${name}>.`,
      'Look whether it is whole, and is a feed or an export of articles.',
    );
  for (const { line, message } of xml.faults) {
    yield refuse(
      { file: source.name, line },
      message,
      'What stands before this place was read. Fix the file, or export it again.',
    );
  }
}

function faultsOf({ faults }: XmlPart, place: SourcePlace): IncomingProblem[] {
  return faults.map(({ line, message }) =>
    refuse(
      { ...place, line },
      message,
      'Fix the XML there, or export the file again. The other items are read.',
    ),
  );
}

const standard = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** An entity of the file's own is never expanded, so a text that has one is not whole. */
function entityProblems({ source }: XmlPart, place: SourcePlace): IncomingProblem[] {
  const markup = source.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '');
  const own = [...markup.matchAll(/&([A-Za-z_][\w.-]*);/g)].find(([, name = '']) => !standard.has(name));
  return own
    ? [
        refuse(
          place,
          `It uses ${own[0]}, which the file declares for itself. What a file declares is never expanded or fetched.`,
          'Write the text itself in its place, and remove the declaration.',
        ),
      ]
    : [];
}

/** Counts the items whose characters could not be decoded, to say so once. */
class LostCharacters {
  #count = 0;
  #first: SourcePlace | undefined;

  look({ source }: XmlPart, place: SourcePlace): void {
    if (!source.includes('\uFFFD')) return;
    this.#count += 1;
    this.#first ??= place;
  }

  problems(): IncomingProblem[] {
    if (!this.#first) return [];
    const others = this.#count > 1 ? `, and in ${(this.#count - 1).toLocaleString('en')} more,` : '';
    return [
      warn(
        this.#first,
        `In this item${others} some characters are not in the encoding that the file states; they stand as \uFFFD.`,
        'Export the file again as UTF-8, or correct the articles.',
      ),
    ];
  }
}
