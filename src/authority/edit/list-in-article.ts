import type { Listing } from '../../archive/find-mentions.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { editFields } from './edit-fields.ts';
import { addItem, replaceValue, type Value } from './edit-yaml.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import { listedValues, readFields } from './fields.ts';

/** The lists of entities in the front matter of an article. */
export interface ArticleLists {
  readonly entities: readonly Listing[];
  readonly about: readonly string[];
}

/**
 * Adds an entity to an article’s list, or adds words to its entry if it is already there.
 *
 * @param text the article file, with `\n` line endings
 * @param as words that refer to the entity in this article only
 */
export function listEntity(text: string, id: string, as?: string): string {
  return editFrontMatter(text, (yaml) => listInFields(yaml, id, as));
}

/**
 * Adds a topic to an article’s list.
 *
 * @param text the article file, with `\n` line endings
 */
export function listTopic(text: string, id: string): string {
  return editFrontMatter(text, (yaml) => {
    const { topics = [] } = parseYaml(yaml).value as { topics?: Value };
    const listed = Array.isArray(topics) ? (topics as readonly Value[]) : [topics];
    return listed.some((item) => typeof item === 'string' && item.trim() === id)
      ? yaml
      : addItem(yaml, ['topics'], id);
  });
}

/**
 * Sets the lists of entities of an article, changing only the entries that differ.
 *
 * @param text the article file, with `\n` line endings
 */
export function editLists(text: string, { entities, about }: ArticleLists): string {
  return editFrontMatter(text, (yaml) => {
    const before = readFields(yaml);
    const items = listedValues(before.entities);
    const written = ({ id, as }: Listing): Value =>
      items.find((item) => idOf(item) === id && JSON.stringify(wordsOf(item)) === JSON.stringify(as)) ??
      (as.length === 0 ? id : { id, as });
    const after = { ...before, entities: entities.map(written), about };
    return editFields(yaml, before, after, [], ['entities']);
  });
}

function listInFields(yaml: string, id: string, as: string | undefined): string {
  const fields = parseYaml(yaml).value as { entities?: readonly Value[] };
  const items = fields.entities ?? [];
  const index = items.findIndex((item) => idOf(item) === id);
  const item = items[index];
  if (item === undefined) return addItem(yaml, ['entities'], as === undefined ? id : { id, as: [as] });
  if (as === undefined || wordsOf(item).includes(as)) return yaml;
  if (typeof item === 'string') return replaceValue(yaml, ['entities', index], { id, as: [as] });
  return addItem(yaml, ['entities', index, 'as'], as);
}

function idOf(item: Value): string | undefined {
  if (typeof item === 'string') return item.trim();
  const { id } = item as { id?: Value };
  return typeof id === 'string' ? id.trim() : undefined;
}

function wordsOf(item: Value): readonly Value[] {
  const { as } = item as { as?: Value };
  return as === undefined ? [] : Array.isArray(as) ? (as as readonly Value[]) : [as];
}
