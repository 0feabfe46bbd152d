import { stringify } from 'yaml';
import type { EntityData } from '../../schema/entity.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { RecordDraft } from './decisions.ts';

/** The names of a record, existing or planned. */
export type RecordNames = Pick<EntityData, 'name' | 'kind' | 'aliases'>;

/** Returns a new record and the text of its file. */
export function newRecord(
  draft: RecordDraft,
  kind: EntityKind,
): { readonly named: RecordNames; readonly text: string } {
  const name = tidy(draft.name);
  const aliases = (draft.aliases ?? []).map(tidy).filter((alias) => alias !== '' && alias !== name);
  const description = tidy(draft.description ?? '');
  const fields = {
    name,
    kind,
    ...(aliases.length > 0 && { aliases }),
    ...(description !== '' && { description }),
  };
  return {
    named: { name, kind, aliases },
    text: stringify(fields, { lineWidth: 0, schema: 'failsafe' }),
  };
}

/** Replaces runs of spaces and line breaks by one space. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
