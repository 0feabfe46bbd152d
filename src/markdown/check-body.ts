import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Mention } from '../archive/body.ts';
import type { FoundMentions, Listing } from '../archive/find-mentions.ts';
import type { Lexicon } from '../archive/lexicon.ts';
import type { EntityId } from '../schema/id.ts';
import { nearest } from '../schema/nearest.ts';
import { type Block, entityByHand, entityScheme } from './find-blocks.ts';
import type { Removed } from './find-removed.ts';
import type { RepeatedId } from './unique-ids.ts';

/** Something wrong with an article's text. Plain data, so that it can be kept with the rendered body. */
export interface BodyFault {
  readonly severity: 'error' | 'warning';
  /** A line of the body, from 1; or the keys that lead to a value of the front matter. */
  readonly line?: number;
  readonly path?: readonly (string | number)[];
  readonly message: string;
  readonly advice: string;
}

/** HTML that sanitizing takes out: one warning a line. */
export function checkRemoved(removed: readonly Removed[]): BodyFault[] {
  const byLine = Map.groupBy(removed, ({ line }) => line);
  return [...byLine].map(([line, items]) => ({
    severity: 'warning',
    line,
    message: `This HTML will be removed: ${[...new Set(items.map(({ what }) => what))].join(', ')}.`,
    advice: 'An archive can only show HTML that is safe. Say it in Markdown, or remove it.',
  }));
}

/** Ids that stand in a text more than once: links lead to the first. */
export function checkRepeatedIds(repeated: readonly RepeatedId[]): BodyFault[] {
  return repeated.map(({ id, line }) => ({
    severity: 'warning',
    line,
    message: `The id "${id}" stands here again; this one will be removed.`,
    advice: 'Give each element an id of its own, and lead links to it.',
  }));
}

/** Images without a description, and those that are not files of the archive. */
export function checkImages(images: readonly Element[]): BodyFault[] {
  return images.flatMap((image): BodyFault[] => {
    const line = image.position?.start.line;
    const faults: BodyFault[] = [];
    if (!String(image.properties.alt ?? '').trim()) {
      faults.push({
        severity: 'error',
        line,
        message: 'An image has no alt text.',
        advice: 'Say what it shows, for those who cannot see it: ![Workers at a gate](gate.jpg).',
      });
    }
    if (!image.properties.src) {
      faults.push({
        severity: 'error',
        line,
        message: 'An image is not a file of this archive.',
        advice: 'Save it beside the article, and name it by its relative path.',
      });
    }
    return faults;
  });
}

/** Links by hand to an entity that is not there, or not in the front matter's list, which is the truth. */
export function checkLinksByHand(tree: Root, listed: readonly Listing[], lexicon: Lexicon): BodyFault[] {
  const faults: BodyFault[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'a' || !String(element.properties.href ?? '').startsWith(entityScheme)) return;
    const entity = entityByHand(element);
    if (!entity || listed.some(({ id }) => id === entity)) return;
    const line = element.position?.start.line;
    if (lexicon.record.has(entity)) {
      faults.push({
        severity: 'error',
        line,
        message: `The text links "${entity}", which is not among the entities of this article.`,
        advice: 'Add it to the list "entities" in the front matter.',
      });
      return;
    }
    const near = nearest(entity, lexicon.record.keys());
    const create = `create content/entities/${entity}.yaml.`;
    faults.push({
      severity: 'error',
      line,
      message: `The text links an entity "${entity}", which is not there.`,
      advice: near ? `Did you mean "${near}"? Otherwise ${create}` : `C${create.slice(1)}`,
    });
  });
  return faults;
}

/** Listed entities that are never named, and names that two of them share. */
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
            advice: 'Give the words that it uses, { id, as: [words] }, or take the entity out of the list.',
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
        message: `“${words}” may be ${ids.map((id) => `${nameOf(id)} ("${id}")`).join(' or ')}: it stays unlinked in ${paragraphs(numbers)}.`,
        advice: `Link it by hand, [${words}](entity:${ids[0]}), or say whose name it is here: { id: ${ids[0]}, as: [${words}] }.`,
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
