import { type Catalog, type CatalogMessage, fromCatalog } from '../../text/catalog.ts';
import type { Problem } from '../../archive/problem.ts';
import type { Content } from '../../archive/record.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { type ContentFault, contentFaults } from './content-faults.ts';

interface DecisionNumber {
  readonly number: string;
}

/** What is said of withheld names in the content; never the name. */
export const withheldMessages = {
  'withheld-name-in-article': ({ number }: DecisionNumber) => ({
    message: `This article has the name that decision ${number} withholds.`,
    advice: `Replace it. If these words are somebody or something else: npm run withhold -- answer ${number} --no "WORDS"; at this place only: npm run withhold -- meaning ${number} ARTICLE-ID "words around it"`,
    atDesk: `Replace it, or say under Requests, decision ${number}, that these words are somebody or something else.`,
  }),
  'withheld-name-in-file': ({ number }: DecisionNumber) => ({
    message: `This file has the name that decision ${number} withholds.`,
    advice: 'Replace it there, and in the name of the file if it has it.',
  }),
  'withheld-name-in-unused-file': ({ number }: DecisionNumber) => ({
    message: `This file has the name that decision ${number} withholds, and nothing names the file any more.`,
    advice: 'Remove it. It is in no site, but Git carries it.',
  }),
} as const satisfies Catalog;

const contentProblem = fromCatalog(withheldMessages);

/** Returns the places of the content with withheld names as problems, which never state the name. */
export function contentProblems(
  contentDir: string,
  content: Content,
  decisions: readonly PrivateDecision[],
): Problem[] {
  return contentFaults(contentDir, content, decisions).map((fault) => ({
    severity: fault.isUnnamed === true ? 'warning' : 'error',
    file: fault.file,
    ...(fault.line !== undefined && { line: fault.line }),
    ...wordsOfFault(fault),
  }));
}

function wordsOfFault({ decision, isInArticle, isUnnamed = false }: ContentFault): CatalogMessage {
  if (isUnnamed) return contentProblem('withheld-name-in-unused-file', { number: String(decision) });
  return contentProblem(isInArticle ? 'withheld-name-in-article' : 'withheld-name-in-file', {
    number: String(decision),
  });
}
