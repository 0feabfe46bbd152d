import { linkKey, type LinkState } from '../../schema/links.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { ArticleRecord, Content } from '../record.ts';
import type { Steps } from '../steps.ts';

// An address as it stands in Markdown or HTML; punctuation at its end may belong to the sentence.
const address = /https?:\/\/[^\s<>"']+/gi;
const punctuation = ').,:;!?]*_';

/**
 * Names the links of articles for which there is something to do: those that moved for good, and those that are gone
 * without a known copy. An article in each step.
 */
export function* linkSteps({ articles, links }: Content): Steps<Problem[]> {
  const states = new Map<string, LinkState>();
  for (const { data } of links)
    for (const state of data.links)
      if (state.status === 'moved' || (state.status === 'gone' && state.copy === undefined))
        states.set(linkKey(state.url) ?? state.url, state);
  if (states.size === 0) return [];
  const problems: Problem[] = [];
  for (const article of articles) {
    yield;
    if (!article.data.withdrawn) problems.push(...problemsOf(article, states));
  }
  return problems;
}

function* problemsOf(
  { file, data, body, bodyLine }: ArticleRecord,
  states: ReadonlyMap<string, LinkState>,
): Generator<Problem> {
  const source = data.source?.url;
  const state = source === undefined ? undefined : states.get(linkKey(source) ?? '');
  if (state && data.source?.archived === undefined)
    yield { ...problemOf(state), file, path: ['source', 'url'] };
  const lines = body.includes('://') ? body.split('\n') : [];
  for (const [index, line] of lines.entries())
    for (const [text] of line.matchAll(address)) {
      const found = states.get(linkKey(text) ?? '') ?? states.get(linkKey(withoutPunctuation(text)) ?? '');
      if (found) yield { ...problemOf(found), file, line: bodyLine + index };
    }
}

function withoutPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && punctuation.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

function problemOf({ url, status, since, to, answer }: LinkState): Omit<Problem, 'file'> {
  return status === 'moved'
    ? {
        severity: 'warning',
        ...archiveProblem('links-page-moved', { url, to }),
      }
    : {
        severity: 'warning',
        ...archiveProblem('links-page-gone', { url, day: since.earliest, answer }),
      };
}
