import type { Element, Root } from 'hast';
import type { Mention } from '../archive/body.ts';
import type { FoundMentions, Listing } from '../archive/find-mentions.ts';
import type { Lexicon } from '../archive/lexicon.ts';
import type { EntityId } from '../schema/id.ts';
import type { AdvisedMessage } from '../text/catalog.ts';
import { nearest } from '../text/edit-distance.ts';
import { elementsOf } from './elements-of.ts';
import { type Block, entityOfManualLink, isManualLink } from './find-blocks.ts';
import type { Removed } from './find-removed.ts';
import { markdownProblem } from './markdown-problems.ts';
import type { RepeatedId } from './unique-ids.ts';

/** One thing wrong with an article's text. Plain data, so that it can be cached with the rendered body. */
export interface BodyFault extends AdvisedMessage {
  readonly severity: 'error' | 'warning';
  /** A line of the body, from 1. */
  readonly line?: number;
  /** The keys that lead to a value of the front matter. */
  readonly path?: readonly (string | number)[];
}

/** Warns about HTML that sanitizing removes, once per line. */
export function checkRemoved(removed: readonly Removed[]): BodyFault[] {
  const byLine = Map.groupBy(removed, ({ line }) => line);
  return [...byLine].map(([line, items]) => ({
    severity: 'warning',
    line,
    ...markdownProblem('html-removed', { parts: [...new Set(items.map(({ what }) => what))] }),
  }));
}

/** Warns about ids that occur more than once in a text: links lead to the first. */
export function checkRepeatedIds(repeated: readonly RepeatedId[]): BodyFault[] {
  return repeated.map(({ id, line }) => ({
    severity: 'warning',
    line,
    ...markdownProblem('element-id-repeated', { id }),
  }));
}

/** Checks that images have alt text and are files of the archive. */
export function checkImages(images: readonly Element[]): BodyFault[] {
  return images.flatMap((image): BodyFault[] => {
    const line = image.position?.start.line;
    const faults: BodyFault[] = [];
    if (!String(image.properties.alt ?? '').trim()) {
      faults.push({
        severity: 'error',
        line,
        ...markdownProblem('image-no-alt'),
      });
    }
    if (!image.properties.src) {
      faults.push({
        severity: 'error',
        line,
        ...markdownProblem('image-no-file'),
      });
    }
    return faults;
  });
}

/** Checks that manual links lead to an entity that exists and is in the front matter's list. */
export function checkManualLinks(tree: Root, listed: readonly Listing[], lexicon: Lexicon): BodyFault[] {
  const faults: BodyFault[] = [];
  for (const element of elementsOf(tree)) {
    if (!isManualLink(element)) continue;
    const entity = entityOfManualLink(element);
    if (!entity || listed.some(({ id }) => id === entity)) continue;
    const line = element.position?.start.line;
    if (lexicon.record.has(entity)) {
      faults.push({
        severity: 'error',
        line,
        ...markdownProblem('linked-entity-not-listed', { id: entity }),
      });
      continue;
    }
    const near = nearest(entity, lexicon.record.keys());
    faults.push({
      severity: 'error',
      line,
      ...markdownProblem('linked-entity-unknown', { id: entity, near }),
    });
  }
  return faults;
}

/** Warns about listed entities that are never named, and about names that several of them share. */
export function checkNames(
  listed: readonly Listing[],
  lexicon: Lexicon,
  found: readonly FoundMentions[],
  mentions: readonly Mention[],
  blocks: readonly Block[],
  before: number,
): BodyFault[] {
  const named = new Set([
    ...found.flatMap(({ entities }) => entities),
    ...mentions.map(({ entity }) => entity),
  ]);
  const nameOf = (id: EntityId) => lexicon.record.get(id)?.data.name ?? id;
  const never = listed.flatMap(({ id }, index): BodyFault[] =>
    named.has(id) || !lexicon.record.has(id)
      ? []
      : [
          {
            severity: 'warning',
            path: ['entities', index],
            ...markdownProblem('entity-never-named', { name: nameOf(id), id }),
          },
        ],
  );
  const shared = Map.groupBy(
    found.filter(({ entities }) => entities.length > 1),
    ({ passage, start, end, entities }) =>
      `${blocks[passage - before]?.text.slice(start, end) ?? ''}\n${entities.join('\n')}`,
  );
  const ambiguous = [...shared].flatMap(([key, places]): BodyFault[] => {
    const [words = ''] = key.split('\n');
    const numbers = [
      ...new Set(places.map(({ passage }) => passage - before + 1).filter((number) => number > 0)),
    ];
    if (numbers.length === 0) return [];
    const ids = places[0]!.entities;
    return [
      {
        severity: 'warning',
        path: ['entities'],
        ...markdownProblem('name-ambiguous', {
          words,
          names: ids.map((id) => `${nameOf(id)} ("${id}")`),
          numbers,
          id: ids[0]!,
        }),
      },
    ];
  });
  return [...never, ...ambiguous];
}
