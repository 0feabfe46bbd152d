import { countOf, inFigures } from '../archive/count-of.ts';
import type { UnimportedField } from '../ingest/pipeline/import-tally.ts';

const maxFields = 30;
/** A field at least this long, in characters, may be the text of an article. */
const minTextLength = 200;

/**
 * Lists the fields that were not imported, with their counts, and asks about the longest; empty if there are
 * none.
 */
export function unusedFieldsText(all: readonly UnimportedField[]): string[] {
  if (all.length === 0) return [];
  const named = all
    .slice(0, maxFields)
    .map(({ name, count }) => `"${name.slice(0, 60)}" in ${inFigures(count)}`);
  const more = all.length > maxFields ? ` and ${inFigures(all.length - maxFields)} others` : '';
  const { name, count, maxLength } = all.toSorted((a, b) => b.maxLength - a.maxLength)[0]!;
  return [
    `Fields not imported: ${named.join(', ')}${more}.`,
    '  To import one, use --map name=field; to ignore one, use --map name=none.',
    ...(maxLength >= minTextLength
      ? [
          `  The longest is "${name.slice(0, 60)}": up to ${inFigures(maxLength)} characters, in ${countOf(count, 'article')}. If this is the text, add --map ${name.includes(',') ? JSON.stringify(name) : name}=text`,
        ]
      : []),
  ];
}
