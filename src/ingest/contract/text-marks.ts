import { countOf } from '../../text/count-of.ts';

/** Marks by which other programs say in a Markdown text how it is shown, with what became of them. */
const marks = {
  attributes: { one: 'list of attributes', many: 'lists of attributes', became: 'taken out' },
  boxes: { one: 'box', many: 'boxes', became: 'turned into quotations with their headings' },
  emoji: { one: 'name of an emoji', many: 'names of emoji', became: 'turned into signs' },
  icons: { one: 'icon of a theme', many: 'icons of themes', became: 'taken out' },
  tablesOfContents: {
    one: 'place for a table of contents',
    many: 'places for tables of contents',
    became: 'taken out',
  },
  includes: {
    one: 'place for another file',
    many: 'places for other files',
    became: 'taken out; check what they showed',
  },
} as const;

/** A type of marks of other programs. */
export type MarkType = keyof typeof marks;

/** How many marks of each type were taken out, or turned into what they mean. */
export type MarkCounts = ReadonlyMap<MarkType, number>;

/** Says what became of the marks of a type, by how many there were. */
export const markTexts = Object.fromEntries(
  Object.entries(marks).map(([type, { one, many, became }]) => [
    type,
    (count: number) => `${countOf(count, one, many)}: ${became}`,
  ]),
) as Readonly<Record<MarkType, (count: number) => string>>;

/** Says what became of the marks of other programs, for each type a line. */
export function marksText(counts: MarkCounts, texts = markTexts): string[] {
  return (Object.keys(marks) as MarkType[]).flatMap((type) => {
    const count = counts.get(type) ?? 0;
    return count === 0 ? [] : [texts[type](count)];
  });
}
