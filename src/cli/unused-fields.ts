import { knownField } from '../ingest/fields/fields.ts';
import { articleSchema } from '../schema/article.ts';
import { countOf, inFigures } from '../text/count-of.ts';
import type { UnimportedField } from '../ingest/pipeline/import-tally.ts';

type CountedField = Omit<UnimportedField, 'samples'>;

const maxFields = 30;
const maxNameLength = 40;
/** A field at least this long, in characters, may be the text of an article. */
const minTextLength = 200;

/**
 * Lists the fields that were not imported, with their counts, and asks about the longest; empty if there are
 * none.
 */
export function unusedFieldsText(all: readonly CountedField[]): string[] {
  if (all.length === 0) return [];
  const named = all
    .slice(0, maxFields)
    .map(
      ({ name, count }) =>
        `"${cutName(name)}"${isText(name) ? ' (probably text)' : ''} in ${inFigures(count)}`,
    );
  const more = all.length > maxFields ? ` and ${inFigures(all.length - maxFields)} others` : '';
  const expired = all.filter((field) => isExpiry(field.name));
  const { name, count, maxLength } = all.toSorted((a, b) => b.maxLength - a.maxLength)[0]!;
  return [
    `Fields not imported: ${named.join(', ')}${more}.`,
    ...(all.every(isOurs)
      ? []
      : ['  To import one, use --map name=field; to ignore one, use --map name=none.']),
    ...(all.some(isOurs)
      ? [
          `  ${all
            .filter(isOurs)
            .map(({ name: own }) => `"${own}"`)
            .join(
              ', ',
            )}: a value that is not valid here, or one that only means something in the archive that it comes from. content/FIELDS.md says what is valid.`,
        ]
      : []),
    ...expired.map(
      (field) =>
        `  "${cutName(field.name)}" says when ${countOf(field.count, 'article')} may end, perhaps with a license. All were imported as published: withdraw those that you may not keep.`,
    ),
    ...(maxLength >= minTextLength
      ? [
          `  The longest is "${cutName(name)}": up to ${inFigures(maxLength)} characters, in ${countOf(count, 'article')}. If this is the text, add --map ${name.includes(',') ? JSON.stringify(name) : name}=text`,
        ]
      : []),
  ];
}

/** Whether a field is called as one of ours that no other program has, so that nothing can be mapped to it. */
function isOurs({ name }: CountedField): boolean {
  return Object.hasOwn(articleSchema.shape, name) && knownField(name) === undefined;
}

/** A line with a colon in a value over several lines looks like a field. */
function isText(name: string): boolean {
  return name.length > maxNameLength || /[<>]|\s\S+\s\S+\s/.test(name);
}

function cutName(name: string): string {
  return name.length > maxNameLength ? `${name.slice(0, maxNameLength)}…` : name;
}

/** Whether a field holds the day on which a text ends: Hugo’s `expiryDate`, `expires`. */
function isExpiry(name: string): boolean {
  return /^(?:expirydate|expires|expirationdate|expires_?at|unpublish_?date)$/i.test(name);
}
