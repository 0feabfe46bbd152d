import { basename } from 'node:path';
import { stringify } from 'yaml';
import type { EntityData } from '../../schema/entity.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { kindPaths } from '../../schema/page-paths.ts';
import type { EditableContent } from '../open/authority.ts';
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

/** Returns the current and former ids of all entities, in lower case. */
export function takenEntityIds({ files, content }: EditableContent): Set<string> {
  return new Set([
    ...files.filter(({ type }) => type === 'entity').map(({ id }) => id.toLowerCase()),
    ...content.entities.flatMap(({ data }) => data.formerIds as readonly string[]),
  ]);
}

/** Returns the file of a new record of an entity. */
export function newEntityFile({ contentDir }: EditableContent, kind: EntityKind, id: string): string {
  return `${basename(contentDir)}/entities/${kindPaths[kind]}/${id}.yaml`;
}

/** Replaces runs of spaces and line breaks by one space. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
