import { createPatch } from 'diff';
import type { Ledger } from '../authority/open/authority.ts';
import { findVersions, type VersionPair } from '../authority/duplicates/find-versions.ts';
import { planArticleDistinct, planArticleMerge } from '../authority/plans/plan-articles.ts';
import { runAuthority } from './run-authority.ts';
import { countOf } from './text-table.ts';
import type { Call } from './usage.ts';

/** Of a difference, so many lines are shown, each cut to a width. */
const maxLines = 6;
const maxWidth = 160;

/** Finds versions of one article, and keeps one of them or both. */
export function runArticles(call: Call): Promise<number> {
  return runAuthority(call, {
    name: 'articles',
    asks: { duplicates: { takes: '', work: (ledger) => ({ text: versionsText(ledger), isFound: true }) } },
    changes: {
      merge: {
        takes: 'FROM INTO',
        work: (ledger, [from = '', into = '']) => planArticleMerge(ledger, from, into),
      },
      distinct: { takes: 'ID ID', work: (ledger, [a = '', b = '']) => planArticleDistinct(ledger, a, b) },
    },
  });
}

/** The articles that may be versions of one, the likeliest first, with how they differ and what to do. */
export function versionsText(ledger: Ledger): string {
  const pairs = findVersions(ledger.content.articles);
  if (pairs.length === 0) return 'No two articles look like versions of one.';
  return [
    ...pairs.map(pairText),
    `${countOf(pairs.length, 'pair')}, the likeliest first. Of each, decide:\n  one article   npm run articles -- merge FROM INTO   (INTO stays; the page and the addresses of FROM lead to it)\n  two articles  npm run articles -- distinct ID ID    (and they are never proposed again)`,
  ].join('\n\n');
}

function pairText({ a, b, sameText, hasSameTitleAndDay }: VersionPair): string {
  const why = hasSameTitleAndDay ? 'same title, same day, ' : '';
  // A version of which nearly nothing differs should not be called the same.
  const percent = sameText === 1 ? 100 : Math.min(99, Math.floor(sameText * 100));
  return [
    `${percent} %  ${a.id}  (${a.data.date.edtf}, ${a.data.title})`,
    `      ${b.id}  (${b.data.date.edtf}, ${b.data.title})`,
    `      ${why}${percent} % the same text`,
    ...differenceOf(a.body, b.body).map((line) => `      ${line}`),
  ].join('\n');
}

/** Sentence by sentence: a paragraph that differs in its last words would show only its first. */
function differenceOf(a: string, b: string): string[] {
  const sentences = (text: string) => `${text.trim().replace(/(?<=[.!?。！？]["”’)]?)\s+/gu, '\n')}\n`;
  const lines = createPatch('text', sentences(a), sentences(b), '', '', { context: 0 })
    .split('\n')
    .slice(4)
    .filter((line) => /^[-+]/.test(line))
    .map((line) => (line.length > maxWidth ? `${line.slice(0, maxWidth)}…` : line));
  return lines.length > maxLines
    ? [...lines.slice(0, maxLines), `… and ${countOf(lines.length - maxLines, 'line')} more`]
    : lines;
}
