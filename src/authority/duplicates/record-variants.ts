import type { EntityRecord } from '../../archive/record.ts';
import type { EditableContent } from '../open/authority.ts';
import { comparableName } from './compare-names.ts';
import { VariantIndex } from './variant-index.ts';

type Records = Pick<EditableContent['content'], 'entities'>;

const indexes = new WeakMap<Records, VariantIndex<{ readonly record: EntityRecord }>>();

/** Returns the records by their names and aliases, to find variants and long forms; made once for each content. */
export function recordVariants(content: Records): VariantIndex<{ readonly record: EntityRecord }> {
  let index = indexes.get(content);
  if (!index) {
    index = new VariantIndex();
    for (const record of content.entities)
      for (const name of [record.data.name, ...record.data.aliases])
        index.add({ record }, name, record.data.kind);
    indexes.set(content, index);
  }
  return index;
}

/** Returns the records that words may stand for as an acronym: those with a name that has these initials. */
export function recordsWithInitials(content: Records, words: string): ReadonlySet<EntityRecord> {
  const letters = comparableName(words, 'organization', false).asAcronym;
  if (letters === undefined) return new Set();
  return new Set(
    recordVariants(content)
      .withInitials(letters)
      .map(({ record }) => record),
  );
}
