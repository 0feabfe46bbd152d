import type { MarkType } from '../../contract/left-out.ts';

/** Kinds of boxes that programs name, and show as the heading of one that has none. */
const kinds = new Set(
  'note info tip hint warning caution danger error important attention success question failure bug example quote abstract summary details todo secondary seealso'.split(
    ' ',
  ),
);

/** MkDocs: `!!! note "Fares"`, `??? info`, `???+ tip inline end "A"`, `=== "By sea"`; Python-Markdown. */
const indentedStart = /^( *)(!!!|\?\?\?\+?|===)[ \t]/;
/** Docusaurus, VitePress, Pandoc: `:::note[Fares]`, `::: tip Fares`, `::: {.callout-note}`. */
const fenceStart = /^( *)(:{3,20})/;
const classOfFence = /^\{ ?\.?([\w-]{1,40})[^{}]{0,300}\}$/;
const kindOfFence = /^([A-Za-z][\w-]{0,40})(?:\[([^[\]]{0,300})\])?/;
const fenceEnd = /^ *(:{3,20})[ \t]*$/;
/** GitHub and Obsidian: `> [!NOTE]`, `> [!tip] Fares`. */
const alert = /^([ \t]{0,3}(?:>[ \t]?){1,5})\[!([\w-]{1,40})\][+-]?[ \t]*([^\n]{0,300})$/;

const maxNesting = 8;

/**
 * Turns the boxes and tabs of other programs into quotations with their heading, and tabs into their text below theirs.
 *
 * @param text a Markdown text
 */
export function withQuotedBoxes(text: string, count: (type: MarkType) => void): string {
  if (!/^ *(?:!!!|\?\?\?|=== |:::)|\[!/m.test(text)) return text;
  return linesOf(text.split('\n'), count, 0).join('\n');
}

function linesOf(lines: readonly string[], count: (type: MarkType) => void, depth: number): string[] {
  const ends = endsOfFences(lines);
  const written: string[] = [];
  let code: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const fence = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (fence !== undefined && (code === undefined || code === fence))
      code = code === undefined ? fence : undefined;
    const box =
      code === undefined && fence === undefined && depth < maxNesting ? boxAt(lines, at, ends) : undefined;
    if (!box) {
      const alerted = code === undefined ? alert.exec(line) : null;
      if (alerted) {
        count('boxes');
        const [, lead = '', kind = '', title = ''] = alerted;
        written.push(`${lead}**${title.trim() || named(kind)}**`, lead.trimEnd());
      } else written.push(line);
      continue;
    }
    count('boxes');
    const { heading, indent, isQuoted } = box;
    const inner = linesOf(box.lines, count, depth + 1);
    const body = [...(heading === '' ? [] : [`**${heading}**`, '']), ...trimmed(inner)];
    written.push('', ...body.map((one) => (indent + (isQuoted ? `> ${one}` : one)).trimEnd()), '');
    at = box.end;
  }
  return written;
}

interface MarkedBox {
  readonly heading: string;
  readonly indent: string;
  readonly isQuoted: boolean;
  readonly lines: readonly string[];
  /** The index of its last line. */
  readonly end: number;
}

function boxAt(
  lines: readonly string[],
  at: number,
  ends: ReadonlyMap<number, number>,
): MarkedBox | undefined {
  const line = lines[at]!;
  const open = indentedHead(line);
  if (open) {
    const { indent, sign, kind, title } = open;
    const inner = linesWithin(lines, at, indent.length + 4);
    if (inner.length === 0) return undefined;
    return {
      heading: title ?? named(kind),
      indent,
      isQuoted: sign !== '===',
      lines: inner.map((one) => one.slice(Math.min(indent.length + 4, one.length - one.trimStart().length))),
      end: at + inner.length,
    };
  }
  const end = ends.get(at);
  const fence = end === undefined ? undefined : fenceHead(line);
  if (!fence || end === undefined) return undefined;
  const { indent } = fence;
  const kind = fence.kind.toLowerCase().replace(/^callout-/, '');
  const isBox = kinds.has(kind);
  return {
    heading: isBox ? fence.title || named(kind) : '',
    indent,
    isQuoted: isBox,
    lines: lines.slice(at + 1, end).map((one) => (one.startsWith(indent) ? one.slice(indent.length) : one)),
    end,
  };
}

function indentedHead(line: string) {
  const [start, indent = '', sign = ''] = indentedStart.exec(line) ?? [];
  if (start === undefined) return undefined;
  const rest = line.slice(start.length).trim();
  const quote = rest.indexOf('"');
  if (quote >= 0 && rest.indexOf('"', quote + 1) !== rest.length - 1) return undefined;
  const title = quote < 0 ? undefined : rest.slice(quote + 1, -1);
  const words = (quote < 0 ? rest : rest.slice(0, quote)).split(/[ \t]/).filter(Boolean);
  const isNamed = words.length <= 5 && words.every((word) => /^[\w-]{1,40}$/.test(word));
  if (!isNamed || (title === undefined && (sign === '===' || words.length === 0))) return undefined;
  return { indent, sign, kind: words[0] ?? '', title };
}

function fenceHead(line: string) {
  const [start, indent = '', colons = ''] = fenceStart.exec(line) ?? [];
  const rest = start === undefined ? '' : line.slice(start.length).trim();
  if (rest === '') return undefined;
  const head = { indent, colons: colons.length };
  const classed = classOfFence.exec(rest)?.[1];
  if (classed !== undefined) return { ...head, kind: classed, title: '' };
  const [kind, word, bracketed] = kindOfFence.exec(rest) ?? [];
  if (kind === undefined || word === undefined) return undefined;
  const after = rest.slice(kind.length).trim();
  return { ...head, kind: word, title: bracketed ?? (after.startsWith('{') ? '' : after) };
}

/** Returns the lines below one that are indented at least so far, with the empty lines between them. */
function linesWithin(lines: readonly string[], at: number, indent: number): string[] {
  let end = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]!.replaceAll('\t', '    ');
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length < indent) break;
    end = next;
  }
  return lines.slice(at + 1, end + 1).map((line) => line.replaceAll('\t', '    '));
}

/** Returns the line that closes each fence, by their indexes; an inner fence has fewer colons, or closes first. */
function endsOfFences(lines: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: { readonly at: number; readonly colons: number }[] = [];
  lines.forEach((line, at) => {
    const closing = fenceEnd.exec(line)?.[1]?.length;
    if (closing !== undefined) {
      const last = open.findLastIndex(({ colons }) => colons <= closing);
      if (last < 0) return;
      ends.set(open[last]!.at, at);
      open.length = last;
      return;
    }
    const colons = fenceHead(line)?.colons;
    if (colons !== undefined && open.length < 50) open.push({ at, colons });
  });
  return ends;
}

function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}

function named(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}
