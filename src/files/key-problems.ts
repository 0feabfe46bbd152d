import { fileProblem, type KeyName } from './file-problems.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { hash } from 'node:crypto';
import { basename, extname, join, posix } from 'node:path';
import { compareText } from '../text/compare-text.ts';
import type { Problem } from '../archive/problem.ts';
import { isNamed } from './find-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';

/** What may stand in a file by mistake, and how it is recognized; without words that an article may quote about it. */
const keys: readonly { readonly which: KeyName; readonly pattern: RegExp }[] = [
  {
    which: 'private',
    pattern: /^[>\s]{0,20}(?:-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d)/,
  },
  { which: 'amazon', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b(?<!EXAMPLE)/ },
  {
    which: 'store',
    pattern:
      /secret_?(?:access_?)?key\b["']?[ \t]{0,9}[:=][ \t]{0,9}["']?[A-Za-z0-9/+]{40}\b(?<!EXAMPLEKEY)/i,
  },
  {
    which: 'token',
    pattern:
      /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{60}|glpat-[\w-]{20}|npm_[A-Za-z0-9]{36}|xox[abprs]-[\w-]{20})/,
  },
];

const maxBytes = 50e6;
const codeLength = 8;

/** Something in a text that looks like a key. */
export interface FoundKey {
  readonly which: KeyName;
  /** Its line in the text, from 1. */
  readonly line: number;
  /** Stands for the line and what follows up to an empty one, without repeating it: the beginning of their SHA-256 digest. */
  readonly code: string;
}

/** Returns what looks like a key in a text, at most one in a line, in order. */
export function keysIn(text: string): FoundKey[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    const found = keys.find(({ pattern }) => pattern.test(line));
    if (!found) return [];
    const end = lines.indexOf('', index);
    const block = lines.slice(index, end < 0 ? undefined : end).join('\n');
    return [{ which: found.which, line: index + 1, code: hash('sha256', block).slice(0, codeLength) }];
  });
}

/**
 * Returns a problem for each file of a content folder, hidden ones as well, that contains a key: who gets the folder would get
 * the key, too. In the text of an article, which may quote one, it is a warning for each line, until the keeper says so. The key
 * itself is in no message.
 *
 * @throws what node:fs throws if the folder can’t be read
 */
export function keyProblems(contentDir: string): Problem[] {
  const paths = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).toSorted(compareText);
  return paths.flatMap((path) => {
    if (isNamed(extname(path)) || /(?:^|[/\\])(?:\.git|node_modules)[/\\]/.test(path)) return [];
    const text = textAt(join(contentDir, path));
    const found = keysIn(text);
    if (found.length === 0) return [];
    const slashed = path.replaceAll('\\', '/');
    const file = `${basename(contentDir)}/${slashed}`;
    const parts = /^articles\/.*\.md$/.test(slashed) ? splitFrontMatter(text.replaceAll('\r', '')) : 'none';
    const quoted = typeof parts === 'string' ? [] : found.filter(({ line }) => line >= parts.bodyLine);
    const [outside] = found.filter((one) => !quoted.includes(one));
    const answered = typeof parts === 'string' ? [] : answeredCodes(parts.yaml);
    return [
      ...(outside ? [keyError(file, outside)] : []),
      ...quoted.filter(({ code }) => !answered.includes(code)).map((one) => quotedKey(file, one)),
    ];
  });
}

function keyError(file: string, { which, line }: FoundKey): Problem {
  return {
    severity: 'error',
    file,
    line,
    ...fileProblem('key-in-file', { which }),
  };
}

function quotedKey(file: string, { which, line, code }: FoundKey): Problem {
  const id = posix.basename(file, '.md');
  return {
    severity: 'warning',
    file,
    line,
    ...fileProblem('key-in-text', { which, id, code }),
    answer: { type: 'quoted key', id, code },
  };
}

/** Returns the codes of the keys that an article quotes, as its keeper says. */
function answeredCodes(yaml: string): readonly string[] {
  const { quotedKeys = [] } = Object(parseYaml(yaml).value) as { readonly quotedKeys?: unknown };
  return (Array.isArray(quotedKeys) ? quotedKeys : [quotedKeys]).map(String);
}

/** Returns a file as text of which only ASCII is read; nothing for a folder, a huge file, or one that can’t be read. */
function textAt(file: string): string {
  try {
    const { size } = statSync(file);
    return size > maxBytes ? '' : readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
