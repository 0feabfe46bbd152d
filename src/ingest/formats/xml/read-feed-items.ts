import { hash } from 'node:crypto';
import { replaceBetween } from '../../../text/replace-between.ts';
import { type IncomingProblem, type SourcePlace, refuse, warn } from '../../contract/incoming.ts';
import { openXml } from './open-xml.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import type { XmlElement, XmlPart } from './xml-element.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** A step in reading a feed or an export. */
export type ItemStep =
  | IncomingProblem
  /** An element about the file, or about all its items. */
  | { readonly type: 'head'; readonly element: XmlElement }
  | {
      readonly type: 'item';
      readonly element: XmlElement;
      readonly place: SourcePlace;
      readonly sha256: string;
    };

/**
 * Reads the items of a feed one at a time. Malformed ones are refused, and reading continues.
 *
 * @param name the element name of items: `item`, or `entry` in Atom
 */
export async function* readFeedItems(source: OpenedSource, name: 'item' | 'entry'): AsyncGenerator<ItemStep> {
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
    yield { type: 'item', element, place, sha256: hash('sha256', part.source) };
  }
  yield* lost.problems();
  if (item === 0 && xml.faults.length === 0)
    yield refuse({ file: source.name }, formatProblem('xml-no-items', { name }));
  for (const { line, values } of xml.faults)
    yield refuse({ file: source.name, line }, formatProblem('xml-file-broken', values));
}

function faultsOf({ faults }: XmlPart, place: SourcePlace): IncomingProblem[] {
  return faults.map(({ line, values }) =>
    refuse({ ...place, line }, formatProblem('xml-item-broken', values)),
  );
}

const standard = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/**
 * Refuses items with entities declared in the file: these are not expanded, so the text would be incomplete.
 */
function entityProblems({ source }: XmlPart, place: SourcePlace): IncomingProblem[] {
  const markup = replaceBetween(source, '<![CDATA[', ']]>', '');
  const own = [...markup.matchAll(/&([A-Za-z_][\w.-]*);/g)].find(([, name = '']) => !standard.has(name));
  return own ? [refuse(place, formatProblem('xml-declared-entity', { entity: own[0] }))] : [];
}

/** Counts the items with characters that could not be decoded, for a single report. */
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
    return [warn(this.#first, formatProblem('xml-lost-characters', { others: this.#count - 1 }))];
  }
}
