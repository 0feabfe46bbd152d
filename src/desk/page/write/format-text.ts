/** What a button or a key does to a text. */
export type TextFormat =
  | 'bold'
  | 'italic'
  | 'link'
  | 'heading'
  | 'list'
  | 'numbered'
  | 'quotation'
  | 'footnote';

/** A Markdown text with what is selected in it, in UTF-16 units. */
export interface SelectedText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The address of a link until one is typed over it. */
const noAddress = 'https://';

/** Signs around words. */
const signs = { bold: '**', italic: '*' } as const;

/** How the lines of a block begin, and how such a beginning is recognized. */
const blocks = {
  heading: { begin: () => '## ', begun: /^#{1,6} / },
  list: { begin: () => '- ', begun: /^[-*+] / },
  numbered: { begin: (index: number) => `${index + 1}. `, begun: /^\d{1,9}[.)] / },
  quotation: { begin: () => '> ', begun: /^> ?/ },
} as const;

/** Returns a text with a format for what is selected, or without it where it has that already. */
export function formatText(format: TextFormat, selected: SelectedText): SelectedText {
  switch (format) {
    case 'bold':
    case 'italic':
      return surround(signs[format], wordsAt(selected));
    case 'link':
      return link(wordsAt(selected));
    case 'footnote':
      return footnote(selected);
    default:
      return beginLines(blocks[format], selected);
  }
}

/** Selects the word at the cursor, and leaves the spaces around a selection out. */
function wordsAt({ text, from, to }: SelectedText): SelectedText {
  if (from === to) {
    let [start, end] = [from, to];
    while (isOfWord(text[start - 1])) start -= 1;
    while (isOfWord(text[end])) end += 1;
    return { text, from: start, to: end };
  }
  const words = text.slice(from, to);
  return {
    text,
    from: from + words.length - words.trimStart().length,
    to: to - (words.length - words.trimEnd().length),
  };
}

function isOfWord(sign = ''): boolean {
  return /^[\p{L}\p{M}\p{N}]$/u.test(sign);
}

function surround(sign: string, { text, from, to }: SelectedText): SelectedText {
  const [before, words, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const isDone = before.endsWith(sign) && after.startsWith(sign) && !isLongerSign(before, sign);
  if (isDone)
    return {
      text: `${before.slice(0, -sign.length)}${words}${after.slice(sign.length)}`,
      from: from - sign.length,
      to: to - sign.length,
    };
  return {
    text: `${before}${sign}${words}${sign}${after}`,
    from: from + sign.length,
    to: to + sign.length,
  };
}

/** Whether what stands before is bold, where italic is sought. */
function isLongerSign(before: string, sign: string): boolean {
  return sign === '*' && before.endsWith('**') && !before.endsWith('***');
}

function link({ text, from, to }: SelectedText): SelectedText {
  const words = text.slice(from, to);
  if (/^https?:\/\/\S+$/.test(words))
    return { text: `${text.slice(0, from)}[](${words})${text.slice(to)}`, from: from + 1, to: from + 1 };
  const at = from + words.length + '[]('.length;
  return {
    text: `${text.slice(0, from)}[${words}](${noAddress})${text.slice(to)}`,
    from: at,
    to: at + noAddress.length,
  };
}

function footnote({ text, to }: SelectedText): SelectedText {
  const numbers = [...text.matchAll(/\[\^(\d{1,6})\]/g)].map(([, number]) => Number(number));
  const mark = `[^${Math.max(0, ...numbers) + 1}]`;
  const body = `${text.slice(0, to)}${mark}${text.slice(to)}`.trimEnd();
  // Notes follow each other; the first one needs a paragraph of its own.
  const gap = /(?:^|\n)\[\^[^\]\n]{1,40}\]: [^\n]*$/.test(body) ? '\n' : '\n\n';
  const noted = `${body}${gap}${mark}: `;
  return { text: `${noted}\n`, from: noted.length, to: noted.length };
}

type BlockRule = (typeof blocks)[keyof typeof blocks];

function beginLines({ begin, begun }: BlockRule, { text, from, to }: SelectedText): SelectedText {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split('\n');
  const isDone = lines.every((line) => begun.test(line));
  const bare = lines.map((line) =>
    Object.values(blocks).reduce((rest, one) => rest.replace(one.begun, ''), line),
  );
  const block = (isDone ? bare : bare.map((line, index) => `${begin(index)}${line}`)).join('\n');
  // A block next to a paragraph would be a part of it.
  const isInParagraph = !isDone && start > 0 && text[start - 2] !== '\n';
  const isFollowed = !isDone && next >= 0 && next + 1 < text.length && text[next + 1] !== '\n';
  const before = `${text.slice(0, start)}${isInParagraph ? '\n' : ''}`;
  const after = `${isFollowed ? '\n' : ''}${text.slice(end)}`;
  const at = before.length + block.length;
  return {
    text: `${before}${block}${after}`,
    from: lines.length === 1 ? at : before.length,
    to: at,
  };
}
