import type { LeftOutField } from '../ingest/pipeline/import-tally.ts';

const maxFields = 30;
/** In characters: a field as long as this may be the text of an article. */
const longText = 200;

/** Names the fields that were not taken over, each with its count, and asks about the longest; no line where there is none. */
export function unusedFieldsText(all: readonly LeftOutField[]): string[] {
  if (all.length === 0) return [];
  const named = all
    .slice(0, maxFields)
    .map(({ name, count }) => `"${name.slice(0, 60)}" in ${count.toLocaleString('en')}`);
  const more = all.length > maxFields ? ` and ${(all.length - maxFields).toLocaleString('en')} others` : '';
  const { name, count, longest } = all.toSorted((a, b) => b.longest - a.longest)[0]!;
  return [
    `Fields that were left out: ${named.join(', ')}${more}.`,
    '  Where one holds something of an article, say what with --map name=field; name=none leaves it out without a word.',
    ...(longest >= longText
      ? [
          `  The longest of them is "${name.slice(0, 60)}": up to ${longest.toLocaleString('en')} characters, in ${count.toLocaleString('en')} article${count === 1 ? '' : 's'}. Is it the text? Then add --map ${name.includes(',') ? JSON.stringify(name) : name}=text`,
        ]
      : []),
  ];
}
