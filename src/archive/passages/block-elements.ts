/** The elements that may be blocks of a text. */
export const blockElements: ReadonlySet<string> = new Set([
  'p',
  'li',
  'blockquote',
  'dt',
  'dd',
  'td',
  'th',
  'figcaption',
  'caption',
  'pre',
  'summary',
  'div',
]);

/** The elements whose text does not belong to the block that contains them. */
export const blockContainers: ReadonlySet<string> = new Set([
  ...blockElements,
  'ul',
  'ol',
  'dl',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'figure',
  'section',
  'details',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
