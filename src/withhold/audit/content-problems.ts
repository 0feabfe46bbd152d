import type { Problem } from '../../archive/problem.ts';
import type { Content } from '../../archive/record.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { contentFaults } from './content-faults.ts';

/** Returns the places of the content with withheld names as problems, which never state the name. */
export function contentProblems(
  contentDir: string,
  content: Content,
  decisions: readonly PrivateDecision[],
): Problem[] {
  return contentFaults(contentDir, content, decisions).map(({ file, line, decision, isInArticle }) => ({
    severity: 'error',
    file,
    ...(line !== undefined && { line }),
    message: isInArticle
      ? `This article has the name that decision ${decision} withholds.`
      : `This file has the name that decision ${decision} withholds.`,
    advice: isInArticle
      ? `Replace it, or if it means something else there: npm run withhold -- meaning ${decision} ARTICLE-ID "words around it"`
      : 'Replace it there, in the name of the file as well.',
  }));
}
