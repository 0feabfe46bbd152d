import postcss from 'postcss';
import type { Problem } from '../../archive/problem.ts';
import { lookProblem } from './look-problems.ts';
import type { CatalogMessage } from '../../text/catalog.ts';

/**
 * Properties whose values come from `look.colors`, where their contrast is checked, or would take something from readers
 * who need it.
 */
const colorTokens = /^--(?:paper|card|ink|soft|stamp|mark|rule|hair|edge)$/;

/**
 * Checks a style sheet of one's own: it may change how things look, but nothing in it may load what the policy of the site
 * forbids, or take away what readers depend on.
 *
 * @param file for problems
 */
export function checkStyle(css: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number | undefined, said: CatalogMessage) =>
    problems.push({ severity: 'error', file, line: line ?? 1, ...said });
  let root: postcss.Root;
  try {
    root = postcss.parse(css);
  } catch (error) {
    if (!(error instanceof postcss.CssSyntaxError)) throw error;
    report(error.line, lookProblem('style-unreadable', { fault: error.reason }));
    return problems;
  }
  root.walkAtRules(/^(?:import|charset|namespace|layer|font-face)$/i, ({ name, source }) => {
    const id = name.toLowerCase() === 'font-face' ? 'style-font-face' : 'style-rule-barred';
    report(source?.start?.line, lookProblem(id, { rule: `@${name}` }));
  });
  root.walkDecls(({ prop, value, source }) => {
    const line = source?.start?.line;
    if (/url\(|image-set\(|src\(|\\/i.test(value)) {
      report(line, lookProblem('style-names-address', { property: prop }));
    }
    if (colorTokens.test(prop)) {
      report(line, lookProblem('style-color-fixed', { property: prop }));
    }
    if (prop.toLowerCase() === 'forced-color-adjust') {
      report(line, lookProblem('style-forced-colors'));
    }
  });
  return problems;
}
