/** Groups that are not visible text, by control word, with a name if they are reported. */
export const skippedGroups: Readonly<Record<string, string>> = Object.fromEntries([
  ...'colortbl info generator listtable listoverridetable rsidtbl themedata colorschememapping latentstyles datastore xmlnstbl filetbl revtbl bkmkstart bkmkend xe tc txe rxe atnid atnauthor atnref atndate atnicn pnseclvl pntxta pntxtb shpinst sp nonshppict'
    .split(' ')
    .map((word) => [word, '']),
  ['pict', 'picture'],
  ['object', 'embedded file'],
  ['annotation', 'comment'],
  ...'header headerl headerr headerf footer footerl footerr footerf'
    .split(' ')
    .map((word) => [word, 'header or footer']),
]) as Record<string, string>;

/** Control words for characters. */
export const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00A0',
  _: '\u2011',
};

/** Returns the HTML tag, with attributes, of a paragraph by the name of its style. */
export function tagOfStyle(style: string | undefined): string {
  const name = style?.toLowerCase() ?? '';
  const level = /^heading ([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `h${level}`;
  return name === 'title' ? 'h1 class="title"' : name === 'subtitle' ? 'p class="subtitle"' : 'p';
}
