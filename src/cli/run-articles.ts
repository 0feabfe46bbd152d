import { countOf } from '../text/count-of.ts';
import { createPatch } from 'diff';
import type { EditableContent } from '../authority/open/authority.ts';
import { findVersions, samePercent, type VersionPair } from '../authority/duplicates/find-versions.ts';
import { planArticleDistinct, planArticleMerge, planQuotedKey } from '../authority/plans/plan-articles.ts';
import { runAuthority } from './run-authority.ts';
import type { Call } from './usage.ts';

/** How many lines of a difference are shown, each cut to a maximum width. */
const maxLines = 6;
const maxWidth = 160;

/** Runs the command that finds versions of one article, merges or separates them, and says that an article quotes a key. */
export function runArticles(call: Call): Promise<number> {
  return runAuthority(call, {
    name: 'articles',
    queries: { duplicates: { args: '', work: versionsText } },
    changes: {
      merge: {
        args: 'FROM INTO',
        work: (opened, [from = '', into = '']) => planArticleMerge(opened, from, into),
      },
      distinct: { args: 'ID ID', work: (opened, [a = '', b = '']) => planArticleDistinct(opened, a, b) },
      quoted: { args: 'ID CODE', work: (opened, [id = '', code = '']) => planQuotedKey(opened, id, code) },
    },
  });
}

/**
 * Returns the pairs of articles that may be versions of one, the most likely first, with their differences
 * and what to do.
 */
export function versionsText(opened: EditableContent): string {
  const pairs = findVersions(opened.content.articles);
  if (pairs.length === 0) return 'No two articles look like versions of one.';
  return [
    ...pairs.map(pairText),
    `${countOf(pairs.length, 'pair')}, the most likely first. Decide for each:\n  one article   npm run articles -- merge FROM INTO   (keeps INTO; the addresses of FROM redirect to it)\n  two articles  npm run articles -- distinct ID ID    (they are not proposed again)`,
  ].join('\n\n');
}

function pairText(pair: VersionPair): string {
  const { a, b, hasSameTitleAndDay } = pair;
  const why = hasSameTitleAndDay ? 'same title, same day, ' : '';
  const percent = samePercent(pair);
  return [
    `${percent} %  ${a.id}  (${a.data.date.edtf}, ${a.data.title})`,
    `      ${b.id}  (${b.data.date.edtf}, ${b.data.title})`,
    `      ${why}${percent} % the same text`,
    ...differenceOf(a.body, b.body).map((line) => `      ${line}`),
  ].join('\n');
}

/**
 * Compares texts sentence by sentence: a paragraph that differs only in its last words would otherwise show
 * its first ones.
 */
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
