import { join } from 'node:path';
import type { Problem } from '../archive/problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/**
 * Adds the line to each problem that has a path but no line, so that the core need not track positions.
 *
 * @param root the folder that the problems' files are relative to
 */
export function locate(problems: readonly Problem[], root: string): Problem[] {
  const finders = new Map<string, (path: readonly (string | number)[]) => number>();
  return problems.map((problem) => {
    if (problem.line !== undefined || !problem.path) return problem;
    let lineOf = finders.get(problem.file);
    if (!lineOf) {
      lineOf = finder(join(root, problem.file));
      finders.set(problem.file, lineOf);
    }
    return { ...problem, line: lineOf(problem.path) };
  });
}

function finder(path: string): (path: readonly (string | number)[]) => number {
  const read = readText(path);
  if ('fault' in read) return () => 1;
  if (!path.endsWith('.md')) return parseYaml(read.text).lineOf;
  const parts = splitFrontMatter(read.text);
  return typeof parts === 'string' ? () => 1 : parseYaml(parts.yaml, parts.yamlLine).lineOf;
}
