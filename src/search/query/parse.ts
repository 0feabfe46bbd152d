import { latinDigits } from '../words/latin-digits.ts';
import { hasWords } from '../words/divide.ts';
import { bareWord } from './bare-word.ts';
import { dateFields, type Field } from '../../shared/base/query-field.ts';
import { writtenSpan } from '../dates/date-span.ts';
import type {
  FieldValue,
  ListNode,
  QueryPlace,
  Query,
  QueryNode,
  QueryProblem,
  MistakeType,
  Span,
} from './node.ts';
import { limitDepth } from './limit-depth.ts';
import { readPattern } from './pattern.ts';
import { type QueryToken, queryTokens, type TokenValue } from './token.ts';

/**
 * Parses a query: `contract "facial recognition" -amazon (topic:strikes OR title:letter) from:2018-06`. AND
 * binds tighter than OR, NOT tighter than both. Never throws: mistakes are returned as problems, and the rest
 * is interpreted.
 *
 * @param typing whether the reader is still typing: the last word is then also a prefix, and unclosed
 * quotation marks and
 *   brackets are no problem
 */
export function parseQuery(text: string, { typing = false }: { readonly typing?: boolean } = {}): Query {
  const { tokens, problems } = limitDepth(queryTokens(text), text);
  const parser = new Parser(text, tokens, typing);
  const node = parser.parse();
  const all = [...problems, ...parser.problems, ...reversedDates(text, node)]
    .filter(({ type }) => !(typing && (type === 'open-quote' || type === 'open-group')))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { text, ...(node && { node }), problems: all };
}

/** The word for nearness in other searches, perhaps with a number. */
const nearOperator = /^(?:NEAR|[Ww](?=\/))(?:\/(\d{1,3}))?$/u;
const defaultDistance = '5';

class Parser {
  readonly problems: QueryProblem[] = [];
  readonly #text: string;
  readonly #tokens: readonly QueryToken[];
  readonly #typing: boolean;
  #at = 0;

  constructor(text: string, tokens: readonly QueryToken[], typing: boolean) {
    this.#text = text;
    this.#tokens = tokens;
    this.#typing = typing;
  }

  parse(): QueryNode | undefined {
    const nodes: QueryNode[] = [];
    for (;;) {
      const node = this.#any(undefined);
      if (node) nodes.push(node);
      const token = this.#tokens[this.#at];
      if (!token) break;
      // Only an unmatched closing bracket stops the parser; continue after it.
      this.#complain('extra-close', token);
      this.#at += 1;
    }
    return join('and', nodes);
  }

  #any(field: Field | undefined): QueryNode | undefined {
    const nodes: QueryNode[] = [];
    let loose: QueryToken | undefined;
    for (;;) {
      const node = this.#all(field);
      if (node) nodes.push(node);
      if (!node && loose) this.#complain('loose-operator', loose);
      const or = this.#take('or');
      if (!or) break;
      if (!node && !loose) this.#complain('loose-operator', or);
      loose = node ? or : undefined;
    }
    return join('or', nodes);
  }

  #all(field: Field | undefined): QueryNode | undefined {
    const nodes: QueryNode[] = [];
    for (let loose: QueryToken | undefined; ;) {
      const and = this.#take('and');
      if (and) {
        if (nodes.length === 0 || loose) this.#complain('loose-operator', and);
        else loose = and;
        continue;
      }
      const token = this.#tokens[this.#at];
      if (!token || token.type === 'or' || token.type === 'close') {
        if (loose) this.#complain('loose-operator', loose);
        break;
      }
      const node = this.#one(field);
      if (node) nodes.push(node);
      loose = undefined;
    }
    return join('and', nodes);
  }

  #one(field: Field | undefined): QueryNode | undefined {
    const not = this.#take('not');
    if (not) {
      const next = this.#tokens[this.#at];
      if (!next || next.type === 'or' || next.type === 'and' || next.type === 'close') {
        this.#complain('loose-operator', not);
        return undefined;
      }
      const node = this.#one(field);
      return node && { type: 'not', node, start: not.start, end: node.end };
    }
    const token = this.#tokens[this.#at]!;
    this.#at += 1;
    switch (token.type) {
      case 'open':
        return this.#group(token, field);
      case 'field': {
        const open = this.#take('open')!;
        const group = this.#group(open, token.field);
        return group && { ...group, start: token.start };
      }
      case 'values':
        return token.field === 'title'
          ? this.#words(token.values[0]!, 'title', token)
          : this.#values(token.field, token.values, token);
      case 'word':
      case 'phrase': {
        if (token.type === 'word' && field === undefined && nearOperator.test(token.text)) {
          this.#complainOfNear(token);
          return undefined;
        }
        const value = { ...token, quoted: token.type === 'phrase' };
        if (field === undefined || field === 'title') return this.#words(value, field, token);
        return this.#values(field, [value], token);
      }
      default:
        return undefined;
    }
  }

  #group(open: QueryToken, field: Field | undefined): QueryNode | undefined {
    const before = this.problems.length;
    const node = this.#any(field);
    const close = this.#take('close');
    if (!close) this.#complain('open-group', open);
    else if (!node && this.problems.length === before)
      this.#complain('empty-group', { start: open.start, end: close.end });
    return node && { ...node, start: open.start, end: close?.end ?? node.end };
  }

  #words(
    { text: written, quoted, distance }: TokenValue,
    place: QueryPlace,
    { start, end }: Span,
  ): QueryNode | undefined {
    const fuzzy = quoted ? null : /^([^~]*[\p{L}\p{N}\p{M}])~\d*$/u.exec(written);
    if (fuzzy) this.#complain('fuzzy', { start, end }, `${fuzzy[1]}*`);
    const text = fuzzy?.[1] ?? written;
    const pattern = quoted ? undefined : readPattern(text);
    if (pattern !== undefined) return { type: 'pattern', text: pattern, place, start, end };
    const star = quoted ? -1 : text.search(/[*＊]/u);
    const clean = text.replaceAll(/[*＊]/gu, '').trim();
    const bare = quoted ? clean : bareWord(clean);
    const isLast = star === text.length - 1;
    if (star >= 0 && (!isLast || !hasWords(bare))) this.#complain('star-place', { start, end });
    if (!hasWords(bare)) return undefined;
    const day = bare.replace(/[‐‑–−]/g, '-');
    if (!quoted && place === undefined && /^\d{4}-\d\d(?:-\d\d)?$/.test(day) && writtenSpan(day))
      this.#complain('bare-date', { start, end }, `year:${day}`);
    if (quoted)
      return { type: 'phrase', text: bare, ...(distance !== undefined && { distance }), place, start, end };
    if (isLast) return { type: 'prefix', text: bare, place, start, end };
    const unfinished = this.#typing && end === this.#text.length;
    const plus = place === undefined && clean.startsWith('+') && { plus: true as const };
    return { type: 'word', text: bare, unfinished, ...plus, place, start, end };
  }

  #values(
    field: Exclude<Field, 'title'>,
    written: readonly TokenValue[],
    { start, end }: Span,
  ): QueryNode | undefined {
    const values: FieldValue[] = [];
    const isDate = dateFields.has(field);
    for (const { text: typed, start, end } of written) {
      const text = isDate ? latinDigits(typed) : typed;
      if (isDate && !writtenSpan(text)) this.#complain('bad-date', { start, end });
      else values.push({ text, start, end });
    }
    return values.length > 0 ? { type: 'value', field, values, start, end } : undefined;
  }

  #take(type: QueryToken['type']): QueryToken | undefined {
    const token = this.#tokens[this.#at];
    if (token?.type !== type) return undefined;
    this.#at += 1;
    return token;
  }

  /** Suggests how to write that two words are near each other. */
  #complainOfNear({ start, end, text }: Span & { readonly text: string }): void {
    const [before, after] = [this.#tokens[this.#at - 2], this.#tokens[this.#at]];
    const [, distance = defaultDistance] = nearOperator.exec(text) ?? [];
    if (before?.type !== 'word' || after?.type !== 'word') return this.#complain('near-word', { start, end });
    const span = { start: before.start, end: after.end };
    this.#complain('near-word', span, `"${before.text} ${after.text}"~${distance}`);
  }

  #complain(type: MistakeType, { start, end }: Span, suggestion?: string): void {
    this.problems.push({
      type,
      start,
      end,
      text: this.#text.slice(start, end),
      ...(suggestion && { suggestion }),
    });
  }
}

/** Finds a date range whose end is before its start, which cannot match anything. */
function reversedDates(text: string, node: QueryNode | undefined): QueryProblem[] {
  const ends = node?.type === 'and' ? node.nodes : [];
  const find = (field: Field) =>
    ends.find((end) => end.type === 'value' && end.field === field && end.values.length === 1);
  const from = find('from');
  const to = find('to');
  if (from?.type !== 'value' || to?.type !== 'value') return [];
  if (writtenSpan(from.values[0]!.text)!.first <= writtenSpan(to.values[0]!.text)!.last) return [];
  const { start, end } = to;
  return [{ type: 'dates-reversed', start, end, text: text.slice(start, end) }];
}

/** Joins nodes to a list; a single node stays as it is. */
function join(type: ListNode['type'], nodes: readonly QueryNode[]): QueryNode | undefined {
  const [first] = nodes;
  if (!first || nodes.length === 1) return first;
  return { type, nodes, start: first.start, end: nodes.at(-1)!.end };
}
