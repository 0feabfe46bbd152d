import postcss from 'postcss';
import type { Problem } from '../../archive/problem.ts';

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
  const report = (line: number | undefined, message: string, advice: string) =>
    problems.push({ severity: 'error', file, line: line ?? 1, message, advice });
  let root: postcss.Root;
  try {
    root = postcss.parse(css);
  } catch (error) {
    if (!(error instanceof postcss.CssSyntaxError)) throw error;
    report(error.line, `This style sheet can’t be read: ${error.reason}.`, 'Correct it there.');
    return problems;
  }
  root.walkAtRules(/^(?:import|charset|namespace|layer|font-face)$/i, ({ name, source }) => {
    const advice =
      name.toLowerCase() === 'font-face'
        ? 'Name the typeface in site.yaml, under look: typefaces.'
        : 'Write the rules themselves here.';
    report(source?.start?.line, `"@${name}" can’t be used here.`, advice);
  });
  root.walkDecls(({ prop, value, source }) => {
    const line = source?.start?.line;
    if (/url\(|image-set\(|src\(|\\/i.test(value)) {
      const advice = 'Use colors, lines and gradients, or a logo in site.yaml.';
      report(line, `"${prop}" names an address, and nothing is loaded from here.`, advice);
    }
    if (colorTokens.test(prop)) {
      const advice = 'Set it in site.yaml, under look: colors, where its contrast is checked.';
      report(line, `"${prop}" can’t be set here.`, advice);
    }
    if (prop.toLowerCase() === 'forced-color-adjust') {
      const advice = 'Remove it: some people need the colors of their own.';
      report(line, 'The colors that readers force can’t be overridden.', advice);
    }
  });
  return problems;
}
