import { countOf, inFigures } from '../../text/count-of.ts';

/** Why a page of a site is no article. */
export type LeftOutReason =
  | 'front'
  | 'list'
  | 'tag'
  | 'author'
  | 'search'
  | 'gallery'
  | 'error'
  | 'stub'
  | 'widget'
  | 'variant'
  | 'empty'
  | 'elsewhere'
  | 'status'
  | 'excluded';

/** Reasons that are a judgement, which a keeper may overrule; the others are facts. */
export const judgedReasons: readonly LeftOutReason[] = [
  'list',
  'tag',
  'author',
  'search',
  'gallery',
  'error',
  'stub',
  'widget',
  'empty',
];

/** The reasons in words, in the order of reports. */
export const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
  front: 'fronts',
  list: 'lists of articles',
  tag: 'lists by topic',
  author: 'lists by author',
  search: 'search results',
  gallery: 'galleries of teasers',
  error: 'error pages',
  stub: 'stubs: a paywall, a cookie notice, a login',
  widget: 'parts of other pages, such as embedded posts',
  variant: 'other addresses or captures of an article',
  empty: 'pages without a text of their own',
  elsewhere: 'pages that lead on to another one',
  status: 'answers that are no page: errors and redirects of the server',
  excluded: 'pages that you left out by their address',
};

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

/** What may be left out of a source, by the name under which it is counted. */
const nouns: Readonly<Record<string, string>> = {
  'cell that has an error': 'cells that have an error',
  'chart or diagram': 'charts or diagrams',
  'chart or formula': 'charts or formulas',
  comment: 'comments',
  'deleted passage': 'deleted passages',
  'deleted passage that Word keeps': 'deleted passages that Word keeps',
  'embedded file': 'embedded files',
  formula: 'formulas',
  'formula that has no result': 'formulas that have no result',
  'fragment of rotated text': 'fragments of rotated text',
  'header or footer': 'headers or footers',
  'hidden column': 'hidden columns',
  'hidden passage': 'hidden passages',
  'hidden row': 'hidden rows',
  'hidden sheet': 'hidden sheets',
  index: 'indexes',
  'page number or running head': 'page numbers or running heads',
  picture: 'pictures',
  'picture that is not in the file': 'pictures that are not in the file',
  'table of contents': 'tables of contents',
  // Boxes of Substack.
  'app boxes': 'app boxes',
  buttons: 'buttons',
  'chat boxes': 'chat boxes',
  'forms to subscribe': 'forms to subscribe',
  'paywall marks': 'paywall marks',
  polls: 'polls',
  // Entries of a blog.
  'blog setting': 'blog settings',
  'comment by a reader': 'comments by readers',
  'entry of another kind': 'entries of other kinds',
  template: 'templates',
};

/** The words for what is left out of a source, with its count, by the keys of their translations. */
export const countedParts: Readonly<Record<string, (count: number) => string>> = Object.fromEntries(
  Object.entries(nouns).map(([one, many]) => [keyOf(one), (count: number) => countOf(count, one, many)]),
);

/** Returns parts that were left out as a value of a message, `counted`: `3 hidden-passage`. */
export function countedValues(counts: Iterable<readonly [name: string, count: number]>): string[] {
  return [...counts].flatMap(([name, count]) => (count > 0 ? [`${count} ${keyOf(name)}`] : []));
}

/** Returns such a value in English: `3 hidden passages, 1 formula`. */
export function countedText(counted: readonly string[]): string {
  return counted
    .map((one) => {
      const [count = '', key = ''] = one.split(' ');
      return countedParts[key]?.(Number(count)) ?? (key === '' ? one : `${inFigures(Number(count))} ${key}`);
    })
    .join(', ');
}

function keyOf(name: string): string {
  return name.replaceAll(' ', '-');
}
