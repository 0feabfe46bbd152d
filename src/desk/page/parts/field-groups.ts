import type { FieldShape } from '../../../schema/describe-fields.ts';
import { formWords } from './form-words.ts';

/** Fields that belong together, under a heading that folds. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly FieldShape[];
}

/** The groups of long forms by the field that only such a form has: titles, and the keys of their fields. */
const groupsOf: Readonly<
  Record<string, readonly (readonly [title: keyof typeof formWords.groups, keys: readonly string[]])[]>
> = {
  timeZone: [
    ['look', ['look', 'menu', 'front', 'shareCards']],
    ['time', ['dates', 'calendar', 'timeZone', 'futureDates']],
    ['finds', ['coverage', 'data', 'box', 'images', 'shortLinks', 'pagefind']],
    ['pages', ['unusedRecords', 'pairPagesFrom', 'topicPagesFrom']],
    ['programs', ['rights', 'license', 'robots']],
    ['earlier', ['revisions', 'revisionsFrom', 'webArchive']],
  ],
  standfirst: [
    ['about', ['topics', 'about', 'entities']],
    ['appeared', ['dateline', 'section', 'genre', 'series', 'language', 'text', 'source']],
    ['picture', ['image']],
    ['rights', ['rights']],
    ['readers', ['draft', 'embargo', 'listing', 'revisions', 'withdrawn', 'withheld']],
    ['addresses', ['corrections', 'redirectFrom', 'distinctFrom', 'quotedKeys']],
  ],
};

/** Returns the fields of a long form by groups; undefined for a form that has none. */
export function fieldGroups(fields: readonly FieldShape[]): FieldGroup[] | undefined {
  const mark = Object.keys(groupsOf).find((key) => fields.some((field) => field.key === key));
  if (mark === undefined) return undefined;
  return groupsOf[mark]!.map(([title, keys]) => ({
    title: formWords.groups[title],
    fields: fields.filter(({ key }) => keys.includes(key)),
  })).filter((group) => group.fields.length > 0);
}
