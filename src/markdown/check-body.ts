import type { Element, Root } from 'hast';
import type { Mention } from '../archive/body.ts';
import type { FoundMentions, Listing } from '../archive/find-mentions.ts';
import type { Lexicon } from '../archive/lexicon.ts';
import type { EntityId } from '../schema/id.ts';
import { nearest } from '../text/nearest.ts';
import { elementsOf } from './elements-of.ts';
import { type Block, entityOfManualLink, isManualLink } from './find-blocks.ts';
import type { Removed } from './find-removed.ts';
import type { RepeatedId } from './unique-ids.ts';

/** One thing wrong with an article's text. Plain data, so that it can be cached with the rendered body. */
export interface BodyFault {
  readonly severity: 'error' | 'warning';
  /** A line of the body, from 1. */
  readonly line?: number;
  /** The keys that lead to a value of the front matter. */
  readonly path?: readonly (string | number)[];
  readonly message: string;
  readonly advice: string;
}

/** Warns about HTML that sanitizing removes, once per line. */
export function checkRemoved(removed: readonly Removed[]): BodyFault[] {
  const byLine = Map.groupBy(removed, ({ line }) => line);
  return [...byLine].map(([line, items]) => ({
    severity: 'warning',
    line,
    message: `This HTML will be removed: ${[...new Set(items.map(({ what }) => what))].join(', ')}.`,
    advice: 'Only safe HTML can be shown. Write it in Markdown, or remove it.',
  }));
}

/** Warns about ids that occur more than once in a text: links lead to the first. */
export function checkRepeatedIds(repeated: readonly RepeatedId[]): BodyFault[] {
  return repeated.map(({ id, line }) => ({
    severity: 'warning',
    line,
    message: `The id "${id}" is used more than once; this one will be removed.`,
    advice: 'Give each element its own id, and update the links to it.',
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
        message: 'An image has no alt text.',
        advice: 'Describe what it shows, for people who cannot see it: ![Workers at a gate](gate.jpg).',
      });
    }
    if (!image.properties.src) {
      faults.push({
        severity: 'error',
        line,
        message: 'An image is not a file of this archive.',
        advice: 'Save it next to the article, and refer to it by its relative path.',
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
        message: `The text links to "${entity}", which is not listed in this article’s "entities".`,
        advice: 'Add it to "entities" in the front matter.',
      });
      continue;
    }
    const near = nearest(entity, lexicon.record.keys());
    const create = `create content/entities/${entity}.yaml.`;
    faults.push({
      severity: 'error',
      line,
      message: `The text links to the entity "${entity}", which does not exist.`,
      advice: near ? `Did you mean "${near}"? Otherwise ${create}` : `C${create.slice(1)}`,
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
            message: `The text never names ${nameOf(id)} ("${id}").`,
            advice: 'Add the words it uses, { id, as: [words] }, or remove the entity from the list.',
          },
        ],
  );
  const shared = Map.groupBy(
    found.filter(({ entities }) => entities.length > 1),
    ({ passage, start, end, entities }) =>
      `${blocks[passage - before]?.text.slice(start, end) ?? ''}\n${entities.join('\n')}`,
  );
  const ambiguous = [...shared].flatMap(([key, places]): BodyFault[] => {
    const [words] = key.split('\n');
    const numbers = [
      ...new Set(places.map(({ passage }) => passage - before + 1).filter((number) => number > 0)),
    ];
    if (numbers.length === 0) return [];
    const ids = places[0]!.entities;
    return [
      {
        severity: 'warning',
        path: ['entities'],
        message: `“${words}” could be ${ids.map((id) => `${nameOf(id)} ("${id}")`).join(' or ')}, so it is not linked in ${paragraphs(numbers)}.`,
        advice: `Link it by hand, [${words}](entity:${ids[0]}), or state whose name it is here: { id: ${ids[0]}, as: [${words}] }.`,
      },
    ];
  });
  return [...never, ...ambiguous];
}

function paragraphs(numbers: readonly number[]): string {
  return numbers.length < 2
    ? `paragraph ${numbers[0]}`
    : `paragraphs ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
