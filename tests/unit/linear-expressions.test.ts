import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck/lib/browser.js';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// Articles, files and addresses come from strangers, and one expression that tries the same characters again and
// again stops an import for hours on a few kilobytes. Hence the time of every expression grows with its text only.

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Expressions that are not scanned; `expression` is how one begins. There are at most ten. */
const exceptions: readonly { file: string; expression: string; reason: string }[] = [
  {
    file: 'ingest/clean/remove-templates.ts',
    expression: String.raw`/\{\{([<%])\s*`,
    reason: 'reads at most 1,000 characters from each opening tag, more than the scanner can follow',
  },
  {
    file: 'ingest/clean/remove-templates.ts',
    expression: '/(^(?:```|~~~)',
    reason: 'gets the text only up to the last line that can end a block, so that each search ends in one',
  },
  {
    file: 'ingest/clean/title-of.ts',
    expression: String.raw`/!?\[(`,
    reason: 'gets the first 2,000 characters of an article',
  },
];

interface Expression {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Returns the literals of a source file. */
function expressionsIn(file: string): Expression[] {
  const whole = readFileSync(join(src, file), 'utf8');
  // The frontmatter of an Astro component is TypeScript, its template is not.
  const text = file.endsWith('.astro')
    ? (/^---\n[^]*?\n(?=---)/.exec(whole)?.[0].replace('---', '//') ?? '')
    : whole;
  const source = ts.createSourceFile(file.replace(/astro$/, 'ts'), text, ts.ScriptTarget.Latest);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ file, line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an expression repeats something without a limit. Without, it reads a fixed number of characters from each place. */
function isUnlimited({ text }: Expression): boolean {
  return /[*+]|\{\d+,\}/.test(text.replaceAll(/\\./gs, ''));
}

const isException = ({ file, text }: Expression) =>
  exceptions.some((one) => one.file === file && text.startsWith(one.expression));

// Counted limits, none of time: the same answer on a busy machine. With these, the scan takes seconds; tried on 68
// expressions that were found to be slow before, it notices all of them.
const limits = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  recallTimeout: -1,
  recallLimit: 300_000,
  attackLimit: 2_000_000,
  incubationLimit: 5000,
  maxAttackStringSize: 8000,
  maxNFASize: 1000,
  maxDegree: 2,
  maxIteration: 0,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 50,
  mutationSize: 20,
  crossoverSize: 10,
};

/** Returns what is wrong with an expression, in words; undefined if its time grows with the text only. */
function faultOf({ file, line, text }: Expression): string | undefined {
  const [, source = '', flags = ''] = /^\/([^]*)\/([a-z]*)$/.exec(text) ?? [];
  const found = checkSync(source, flags, limits);
  if (found.status === 'safe') return undefined;
  const what =
    found.status === 'vulnerable'
      ? `takes ${found.complexity.summary} time on ${found.attack.pattern}`
      : `cannot be decided (${found.error.kind})`;
  return `src/${file}:${line}  ${text}\n  ${what}.\n  Anchor it, exclude from each repetition what follows it, or search with indexOf; an exception needs a reason in this test.`;
}

const expressions = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|mjs|astro)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
  .flatMap(expressionsIn);
// The same expression in several files is scanned once.
const scanned = [
  ...new Map(
    expressions.filter((one) => isUnlimited(one) && !isException(one)).map((one) => [one.text, one]),
  ).values(),
];
const wingOf = ({ file }: Expression) => file.split('/', file.startsWith('ingest/') ? 2 : 1).join('/');
const wings = Object.entries(Object.groupBy(scanned, wingOf));

describe('the expressions of the source code', () => {
  test.each(wings)(
    'take a time that grows with the text only in %s',
    (_, own) => {
      expect((own ?? []).flatMap((one) => faultOf(one) ?? [])).toEqual([]);
      // The work is bounded by counts; only a busy machine takes this long.
    },
    900_000,
  );

  test('have at most ten exceptions, each for one of them', () => {
    expect(exceptions.length).toBeLessThanOrEqual(10);
    expect(
      exceptions.map(
        (one) =>
          expressions.filter((each) => each.file === one.file && each.text.startsWith(one.expression)).length,
      ),
    ).toEqual(exceptions.map(() => 1));
  });

  test('are found in all kinds of files, with their lines', () => {
    expect(expressions.length).toBeGreaterThan(500);
    expect(scanned.length).toBeGreaterThan(300);
    for (const { file, line, text } of expressions)
      expect(readFileSync(join(src, file), 'utf8').split('\n')[line - 1], `${file}:${line}`).toContain(
        text.split('\n')[0],
      );
  });
});

test.each([
  [/^(?:a|a)*$/, 'exponential'],
  [/^(?:\s*\w+\s*)*$/, 'exponential'],
  [/\s+$/, 'polynomial'],
  [/<meta[^>]*?\scontent=/i, 'polynomial'],
  [/(?<=[^a]*)b(?=.*c)/, 'polynomial'],
])('an expression that tries the same characters again is noticed: %s', (expression, degree) => {
  expect(faultOf({ file: 'a.ts', line: 3, text: String(expression) })).toMatch(
    new RegExp(`^src/a\\.ts:3 .*\\n.* ${degree}(?: \\(fuzz\\))? time on `),
  );
});
