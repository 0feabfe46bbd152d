import { hasWords } from '../words/divide.ts';
import { bareWord } from './bare-word.ts';
import type { Query, WordNode } from './node.ts';

/** Signs that mean something in queries, and their variants on other keyboards; a hyphen only before a word. */
const signs = /[():*+~"“”„‟«»‘＂「」『』〝〞（）：，、＊－−–]|(?<!\S)-|&&|\|\||\?[\p{L}\p{N}]/u;
const operator = /(?<!\S)(?:AND|OR|NOT|NEAR(?:\/\d+)?|[Ww]\/\d+)(?!\S)/u;
const colon = /[:：]/u;
const bareDate = /(?<!\d)\d{4}[‐‑-]\d\d/u;

/**
 * Parses a query of words only, as most are; the parser of all others is loaded on demand.
 *
 * @returns what `parseQuery` returns; undefined if the query may have more than words
 */
export function parsePlain(
  text: string,
  { typing = false }: { readonly typing?: boolean } = {},
): Query | undefined {
  if (signs.test(text) || operator.test(text) || bareDate.test(text)) return undefined;
  const nodes: WordNode[] = [];
  for (const { 0: word, index: start } of text.matchAll(/\S+/gu)) {
    const end = start + word.length;
    const bare = bareWord(word);
    if (!hasWords(bare)) continue;
    const unfinished = typing && end === text.length;
    nodes.push({ type: 'word', text: bare, unfinished, place: undefined, start, end });
  }
  const [first] = nodes;
  if (!first) return { text, problems: [] };
  const last = nodes.at(-1)!;
  const node = first === last ? first : { type: 'and' as const, nodes, start: first.start, end: last.end };
  return { text, node, problems: [] };
}

/** Whether a query may have fields. */
export function hasFields(text: string): boolean {
  return colon.test(text);
}
