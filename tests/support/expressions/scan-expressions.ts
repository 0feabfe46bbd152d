import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import recheck from 'recheck/lib/browser.js';
import ts from 'typescript';

export const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Expressions that are not scanned; `expression` is how one begins. There are at most ten. */
export const exceptions: readonly { file: string; expression: string; reason: string }[] = [
  {
    file: 'ingest/clean/remove-templates.ts',
    expression: String.raw`/\{\{([<%])\s*`,
    reason: 'reads at most 1,000 characters from each opening tag, more than the scanner can follow',
  },
  {
    file: 'ingest/clean/marks/split-at-code.ts',
    expression: '/(^(?:```|~~~)',
    reason: 'gets the text only up to the last line that can end a block, so that each search ends in one',
  },
  {
    file: 'ingest/clean/title-of.ts',
    expression: String.raw`/!?\[(`,
    reason: 'gets the first 2,000 characters of an article',
  },
];

export interface Expression {
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
export function faultOf({ file, line, text }: Expression): string | undefined {
  const [, source = '', flags = ''] = /^\/([^]*)\/([a-z]*)$/.exec(text) ?? [];
  const found = recheck.checkSync(source, flags, limits);
  if (found.status === 'safe') return undefined;
  const what =
    found.status === 'vulnerable'
      ? `takes ${found.complexity.summary} time on ${found.attack.pattern}`
      : `cannot be decided (${found.error.kind})`;
  return `src/${file}:${line}  ${text}\n  ${what}.\n  Anchor it, exclude from each repetition what follows it, or search with indexOf; an exception needs a reason in scan-expressions.ts.`;
}

/** All expressions of the source code. */
export const expressions = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|mjs|astro)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
  .flatMap(expressionsIn);
/** Those whose time is to be proved; the same expression in several files is one. */
export const scanned = [
  ...new Map(
    expressions.filter((one) => isUnlimited(one) && !isException(one)).map((one) => [one.text, one]),
  ).values(),
];

const list = fileURLToPath(new URL('linear.txt', import.meta.url));
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A digest of the scanner's version and its limits: a proof by others is none. */
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
const scanner = digest(JSON.stringify([version, limits]));

/** Returns the digests of the expressions that an earlier scan has proved; a proof holds as long as the scanner is the same. */
export function provedBefore(): ReadonlySet<string> {
  const [by, ...proved] = readFileSync(list, 'utf8').trim().split('\n');
  return new Set(by === scanner ? proved : []);
}

/** Whether an earlier scan has proved that the time of an expression grows with its text only. */
export function isProved({ text }: Expression, proved: ReadonlySet<string>): boolean {
  return proved.has(digest(text));
}

/** Keeps what a scan has proved, a digest a line under that of the scanner. */
export function keepProved(proved: readonly Expression[]): void {
  writeFileSync(list, `${[scanner, ...proved.map(({ text }) => digest(text)).toSorted()].join('\n')}\n`);
}
