import type { FieldShape } from '../../../schema/describe-fields.ts';

/** Fields that belong together, under a heading that folds. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly FieldShape[];
}

/** The groups of long forms by the field that only such a form has: titles, and the keys of their fields. */
const groupsOf: Readonly<Record<string, readonly (readonly [title: string, keys: readonly string[]])[]>> = {
  timeZone: [
    ['How it looks', ['look', 'menu', 'front', 'shareCards']],
    ['Dates and time', ['dates', 'calendar', 'timeZone', 'futureDates']],
    ['What readers find', ['coverage', 'data', 'box', 'shortLinks', 'pagefind']],
    ['Pages of names and topics', ['unusedRecords', 'pairPagesFrom', 'topicPagesFrom']],
    ['Rights, and what programs may do', ['rights', 'license', 'robots']],
    ['Earlier texts, and links out', ['revisions', 'revisionsFrom', 'webArchive']],
  ],
  standfirst: [
    ['What it is about', ['topics', 'about', 'entities']],
    ['Where and how it appeared', ['dateline', 'section', 'genre', 'series', 'language', 'text', 'source']],
    ['Picture', ['image']],
    ['Rights', ['rights']],
    ['Who sees it, and when', ['draft', 'embargo', 'listing', 'revisions', 'withdrawn', 'withheld']],
    ['Corrections, and other addresses', ['corrections', 'redirectFrom', 'distinctFrom', 'quotedKeys']],
  ],
};

/** Returns the fields of a long form by groups; undefined for a form that has none. */
export function fieldGroups(fields: readonly FieldShape[]): FieldGroup[] | undefined {
  const mark = Object.keys(groupsOf).find((key) => fields.some((field) => field.key === key));
  if (mark === undefined) return undefined;
  return groupsOf[mark]!.map(([title, keys]) => ({
    title,
    fields: fields.filter(({ key }) => keys.includes(key)),
  })).filter((group) => group.fields.length > 0);
}
