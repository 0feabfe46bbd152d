import type { Content, EntityRecord } from '../../archive/record.ts';
import { nameKey } from '../../text/tokens.ts';
import { formFinder } from '../forms/find-forms.ts';
import type { WithheldForms } from '../forms/withheld-forms.ts';

/** The records of others whose names are alike. */
interface AlikeRecords {
  /** The names of others of which a form is a part. */
  readonly others: readonly string[];
  /** Records with the same name. */
  readonly namesakes: readonly EntityRecord[];
}

/** Returns the records whose names are a form, or have one as a part. @param own the id of the record that is withheld */
export function othersOf(
  { entities }: Pick<Content, 'entities'>,
  forms: WithheldForms,
  own: string | undefined,
): AlikeRecords {
  const full = formFinder(forms.full);
  const local = formFinder(forms.local);
  const keys = new Set(forms.full.map(nameKey));
  const others: string[] = [];
  const namesakes: EntityRecord[] = [];
  for (const record of entities) {
    if (record.id === own) continue;
    const names = [record.data.name, ...record.data.aliases];
    if (names.some((name) => keys.has(nameKey(name)))) namesakes.push(record);
    else
      others.push(...names.filter((name) => full.find(name).length === 0 && isPart(name, local.find(name))));
  }
  return { others, namesakes };
}

/** Whether a name has a form as a part, and is not that form. */
function isPart(name: string, found: readonly { readonly start: number; readonly end: number }[]): boolean {
  return found.some(({ start, end }) => end - start < name.trim().length);
}
