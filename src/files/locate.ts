import { join } from 'node:path';
import { addressesFile } from '../archive/addresses/addresses.ts';
import type { Problem } from '../archive/problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import { lineAt, parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/**
 * Adds the line to each problem that has a path but no line, so that the core need not track positions.
 *
 * @param root the folder that the problems' files are relative to
 * @param parse parses YAML, perhaps with a cache
 */
export function locate(problems: readonly Problem[], root: string, parse = parseYaml): Problem[] {
  const finders = new Map<string, (path: readonly (string | number)[]) => number>();
  return problems.map((problem) => {
    if (problem.line !== undefined || !problem.path) return problem;
    let lineOf = finders.get(problem.file);
    if (!lineOf) {
      lineOf = finder(join(root, problem.file), parse);
      finders.set(problem.file, lineOf);
    }
    return { ...problem, line: lineOf(problem.path) };
  });
}

function finder(path: string, parse: typeof parseYaml): (path: readonly (string | number)[]) => number {
  const read = readText(path);
  if ('fault' in read) return () => 1;
  if (path.endsWith(addressesFile)) return ([address]) => lineOfAddress(read.text, String(address));
  const parts = path.endsWith('.md') ? splitFrontMatter(read.text) : { yaml: read.text, yamlLine: 1 };
  if (typeof parts === 'string') return () => 1;
  const yaml = parse(parts.yaml, parts.yamlLine);
  return (path) => lineAt(yaml, path);
}

function lineOfAddress(text: string, address: string): number {
  return text.split('\n').findIndex((line) => line.trim().split(' ')[0] === address) + 1;
}
