import type { Problem } from '../../archive/problem.ts';
import type { Content } from '../../archive/record.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { type ContentFault, contentFaults } from './content-faults.ts';

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

function wordsOfFault({ decision, isInArticle, isUnnamed = false }: ContentFault) {
  if (isUnnamed)
    return {
      message: `This file has the name that decision ${decision} withholds, and nothing names the file any more.`,
      advice: 'Remove it. It is in no site, but Git carries it.',
    };
  if (!isInArticle)
    return {
      message: `This file has the name that decision ${decision} withholds.`,
      advice: 'Replace it there, and in the name of the file if it has it.',
    };
  return {
    message: `This article has the name that decision ${decision} withholds.`,
    advice: `Replace it. If these words are somebody or something else: npm run withhold -- answer ${decision} --no "WORDS"; at this place only: npm run withhold -- meaning ${decision} ARTICLE-ID "words around it"`,
    atDesk: `Replace it, or say under Requests, decision ${decision}, that these words are somebody or something else.`,
  };
}
