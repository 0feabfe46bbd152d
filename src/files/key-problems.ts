import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareText } from '../schema/compare-text.ts';
import type { Problem } from '../archive/problem.ts';
import { isNamed } from './find-files.ts';

/** What may stand in a file by mistake, and how it is recognized; without words that an article may quote about it. */
const keys: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'a private key',
    pattern: /^[ \t>]{0,20}(?:-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d)/m,
  },
  { what: 'an access key of Amazon', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b(?<!EXAMPLE)/ },
  {
    what: 'a secret key of a store',
    pattern:
      /secret_?(?:access_?)?key\b["']?[ \t]{0,9}[:=][ \t]{0,9}["']?[A-Za-z0-9/+]{40}\b(?<!EXAMPLEKEY)/i,
  },
  {
    what: 'a token',
    pattern:
      /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{60}|glpat-[\w-]{20}|npm_[A-Za-z0-9]{36}|xox[abprs]-[\w-]{20})/,
  },
];

const maxBytes = 50e6;

/**
 * Returns a problem for each file of a content folder, hidden ones as well, that contains a key: who gets the folder would get
 * the key, too. The key itself is in no message.
 *
 * @throws what node:fs throws if the folder can’t be read
 */
export function keyProblems(contentDir: string): Problem[] {
  const paths = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).toSorted(compareText);
  return paths.flatMap((path) => {
    if (isNamed(extname(path)) || /(?:^|[/\\])(?:\.git|node_modules)[/\\]/.test(path)) return [];
    const text = textAt(join(contentDir, path));
    const found = keys.find(({ pattern }) => pattern.test(text));
    if (!found) return [];
    const line = text.slice(0, found.pattern.exec(text)!.index).split('\n').length;
    return {
      severity: 'error',
      file: `${basename(contentDir)}/${path.replaceAll('\\', '/')}`,
      line,
      message: `This line contains ${found.what}, and whoever gets the folder gets it, too.`,
      advice:
        'Remove it. If the file was ever committed, shared or copied, have the key replaced where it opens something. Keys belong in the environment, in ssh-agent, or in the files of Git and SSH.',
    };
  });
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
