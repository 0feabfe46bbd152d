import type { Listing, MentionPassage } from '../../../src/archive/find-mentions.ts';
import type { EntityRecord } from '../../../src/archive/record.ts';
import { nameKey } from '../../../src/text/tokens.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import type { EntityId } from '../../../src/schema/id.ts';
import type { MarkedArticle } from './read-marked.ts';

/** The records that a keeper makes of the names of decided articles: one for each name and kind. */
export function recordsOf(lessons: readonly MarkedArticle[]): EntityRecord[] {
  const names = new Map(lessons.flatMap(namesOf).map((name) => [name.id, name]));
  return [...names.values()].map(({ id, name, kind }) => ({
    id,
    file: '',
    data: entitySchema.parse({ name, kind }),
  }));
}

/** The records that an article lists. A surname alone belongs to the one person whom it names in full. */
export function listingsOf(lesson: MarkedArticle): Listing[] {
  const words = Map.groupBy(namesOf(lesson), ({ id }) => id);
  return [...words].map(([id, names]) => ({ id, as: [...new Set(names.map((name) => name.words))] }));
}

function namesOf({ passages, names }: MarkedArticle) {
  const marked = names.map(({ passage, start, end, kind }) => ({
    words: passages[passage]!.slice(start, end),
    kind,
  }));
  const full = marked.filter(({ kind, words }) => kind === 'person' && words.includes(' '));
  return marked.map(({ words, kind }) => {
    const owners = new Set(full.map((one) => one.words).filter((name) => name.split(' ').includes(words)));
    const [owner] = kind === 'person' && owners.size === 1 ? owners : [words];
    return { id: `${kind} ${nameKey(owner!)}` as EntityId, name: owner!, words, kind };
  });
}

export function passagesOf({ passages }: MarkedArticle): MentionPassage[] {
  return passages.map((text) => ({ text, closed: [] }));
}
