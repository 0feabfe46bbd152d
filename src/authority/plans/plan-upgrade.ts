import { countOf } from '../../text/count-of.ts';
import { basename } from 'node:path';
import type { FileChange } from '../../files/change-files.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { contentFormat } from '../../files/require-format.ts';
import { addKey, replaceWord } from '../edit/edit-yaml.ts';
import { editable, withLineEnds } from '../edit/line-ends.ts';
import type { EditableContent } from '../open/authority.ts';
import { type MigratedKind, type Migration, migrations } from './migrations.ts';
import type { Planned } from './plan.ts';

const migrated: readonly string[] = ['article', 'entity', 'topic', 'page', 'site'] satisfies MigratedKind[];

/**
 * Plans to change content that an earlier version of the program read, so that this one reads it.
 *
 * @param day today in the archive’s time zone, `YYYY-MM-DD`
 */
export function planUpgrade(
  opened: EditableContent,
  day: string,
  steps: readonly Migration[] = migrations,
  format: number = contentFormat,
): Planned {
  const site = { file: `${basename(opened.contentDir)}/site.yaml`, type: 'site' as const };
  const counts = new Map<string, number>();
  const changes = [...opened.files, site].flatMap(({ file, type }): FileChange[] => {
    if (!migrated.includes(type)) return [];
    const before = opened.textOf(file);
    const text = steps.reduce((old, { title, change }) => {
      const next = change(type as MigratedKind, old, day);
      if (next !== old) counts.set(title, (counts.get(title) ?? 0) + 1);
      return next;
    }, editable(before));
    const after = type === 'site' ? withFormat(text, format) : text;
    return after === editable(before) ? [] : [{ file, before, after: withLineEnds(before, after) }];
  });
  const notes = [...counts].map(([title, count]) => `${title}: ${countOf(count, 'file')}.`);
  return { plan: { title: 'Upgrade of the content', changes, notes } };
}

/** States the format of a content folder, if it is not the first one. */
function withFormat(yaml: string, format: number): string {
  const { format: stated = '1' } = Object(parseYaml(yaml).value) as { readonly format?: unknown };
  if (typeof stated !== 'string' || Number(stated) >= format) return yaml;
  return stated === '1' && !/^format:/m.test(yaml)
    ? addKey(yaml, ['format'], String(format))
    : replaceWord(yaml, ['format'], String(format));
}
