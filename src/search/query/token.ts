import type { Field } from '../../shared/base/query-field.ts';
import type { FieldValue, QueryProblem, MistakeType, Span } from './node.ts';
import { readField } from './read-field.ts';

/** A token of a query. */
export type QueryToken = Span &
  (
    | { readonly type: 'open' | 'close' | 'and' | 'or' | 'not' }
    | { readonly type: 'word'; readonly text: string }
    | { readonly type: 'phrase'; readonly text: string; readonly distance?: number }
    /** A field before a group: `title:(`. */
    | { readonly type: 'field'; readonly field: Field }
    | { readonly type: 'values'; readonly field: Field; readonly values: readonly TokenValue[] }
  );

export interface TokenValue extends FieldValue {
  readonly quoted: boolean;
  /** The number after `"…"~`. */
  readonly distance?: number;
}

export interface Tokens {
  readonly tokens: readonly QueryToken[];
  readonly problems: readonly QueryProblem[];
}

/** Variants of punctuation on other keyboards. Each is one UTF-16 unit, so that positions do not change. */
const punctuationVariants: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'“”„‟«»＂「」『』〝〞'].map((sign) => [sign, '"'])),
  '（': '(',
  '）': ')',
  '：': ':',
  '，': ',',
  '、': ',',
  '،': ',',
  '＊': '*',
  '－': '-',
  '−': '-',
  '–': '-',
};
export const anyVariant = new RegExp(`[${Object.keys(punctuationVariants).join('')}]`, 'gu');

// The Hebrew abbreviation mark, which keyboards write as a quotation mark.
const gershayim = /(?<=\p{Script=Hebrew})["”](?=\p{Script=Hebrew})/gu;

// Several words in single quotation marks; an apostrophe within a word does not end them.
const singleQuotes = /‘[^‘’"\s]+(?:\s+[^‘"\s]+?)+’(?![\p{L}\p{N}])/uy;

const operators: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);

/** Splits a query into tokens. Never throws: mistakes are returned as problems. */
export function queryTokens(text: string): Tokens {
  const plain = text.replace(gershayim, '״').replace(anyVariant, (variant) => punctuationVariants[variant]!);
  const tokens: QueryToken[] = [];
  const problems: QueryProblem[] = [];
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(plain);
  };
  const complain = (type: MistakeType, start: number, end: number) =>
    problems.push({ type, start, end, text: text.slice(start, end) });

  /** Reads a quoted or a bare value. */
  function readValue(at: number, bare: RegExp): TokenValue | undefined {
    if (plain[at] === '"') {
      const close = plain.indexOf('"', at + 1);
      const end = close < 0 ? plain.length : close + 1;
      const inside = text.slice(at + 1, close < 0 ? end : close);
      if (close < 0) complain('open-quote', at, end);
      if (inside.trim() === '') {
        if (close >= 0) complain('empty-quote', at, end);
        return { text: '', start: at, end, quoted: true };
      }
      const near = close < 0 ? null : match(/~(\d{1,3})(?![\p{L}\p{N}])/uy, end);
      if (!near) return { text: inside.trim(), start: at, end, quoted: true };
      const distance = Number(near[1]);
      return { text: inside.trim(), start: at, end: end + near[0].length, quoted: true, distance };
    }
    const single = match(singleQuotes, at);
    if (single) {
      const end = at + single[0].length;
      return { text: text.slice(at + 1, end - 1).trim(), start: at, end, quoted: true };
    }
    const found = match(bare, at);
    if (!found) return undefined;
    const end = at + found[0].length;
    return { text: text.slice(at, end), start: at, end, quoted: false };
  }

  function readField_(name: RegExpExecArray, at: number): number {
    const field = readField(name[1]!);
    const end = at + name[0].length;
    if (!field) {
      complain('unknown-field', at, end);
      return end;
    }
    let next = end + match(/\s*/y, end)![0].length;
    if (plain[next] === '(') {
      tokens.push({ type: 'field', field, start: at, end });
      return next;
    }
    const bare = field === 'title' ? /[^\s()"]+/y : /[^\s()",]+/y;
    const values: TokenValue[] = [];
    for (;;) {
      const value = readValue(next, bare);
      if (value && value.text !== '') values.push(value);
      if (value) next = value.end;
      if (plain[next] !== ',' || !value) break;
      next += 1;
    }
    if (values.length === 0) complain('no-value', at, Math.max(end, next > end ? end : next));
    else tokens.push({ type: 'values', field, values, start: at, end: next });
    return values.length === 0 ? end : next;
  }

  for (let at = 0; at < plain.length;) {
    const space = match(/\s+/y, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const sign = plain[at]!;
    if (sign === '(' || sign === ')') {
      tokens.push({ type: sign === '(' ? 'open' : 'close', start: at, end: at + 1 });
      at += 1;
      continue;
    }
    if (sign === '-') {
      // A hyphen between spaces is a dash.
      if (match(/-[^\s)]/y, at)) tokens.push({ type: 'not', start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const name = match(/([\p{L}\p{M}]+):(?=[^\s])/uy, at) ?? fieldBeforeSpace(at);
    if (name) {
      at = readField_(name, at);
      continue;
    }
    const value = readValue(at, /[^\s()"]+/y)!;
    at = value.end;
    const operator = value.quoted ? undefined : operators.get(value.text);
    if (operator) tokens.push({ type: operator, start: value.start, end: value.end });
    else if (value.text !== '') {
      const { quoted, ...token } = value;
      tokens.push({ type: quoted ? 'phrase' : 'word', ...token });
    }
  }
  return { tokens, problems };

  /**
   * Matches a known field before a colon and a space, `topic: strikes`; any other such word is just a word.
   */
  function fieldBeforeSpace(at: number): RegExpExecArray | null {
    const name = match(/([\p{L}\p{M}]+):(?=\s|$)/uy, at);
    return name && readField(name[1]!) ? name : null;
  }
}
