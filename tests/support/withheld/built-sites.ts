import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Random } from '../random.ts';
import type { Ran } from '../run-command.ts';
import { hasName, makeArchive, type Person, playEdit, type WithheldCounts } from './withheld-archive.ts';

/** What was done to random archives and their sites, and how much was searched. */
export interface BuiltCounts extends WithheldCounts {
  builds: number;
  files: number;
  /** The files with the names of others, which shows that the search finds names. */
  withOthers: number;
}

/** Runs a command of the program: `build`, `import`. */
type RunProgram = (command: string, ...args: string[]) => Pick<Ran, 'code' | 'stdout' | 'stderr'>;

/**
 * Plays edits on random archives of fiction, and builds a site after each over the one before, and a last one from nothing.
 * No byte of a site may have a withheld name, nor a word of an article that is withdrawn, or to which only its address
 * leads, but in its own page. The search shares no code with the product.
 *
 * @returns what it found
 */
export function playBuiltSites(
  random: Random,
  { archives, edits }: { readonly archives: number; readonly edits: number },
  counts: BuiltCounts,
  run: RunProgram,
): string[] {
  const found: string[] = [];
  for (let number = 0; number < archives; number += 1) {
    const root = mkdtempSync(join(tmpdir(), 'backfile-forgotten-'));
    try {
      const contentDir = join(root, 'content');
      const people = makeArchive(random, contentDir);
      const words = markArticles(contentDir);
      counts.archives += 1;
      const withheld = new Map<string, Person>();
      for (let edit = 0; edit < edits; edit += 1) {
        const { decisions } = counts;
        if (edit === 0)
          while (counts.decisions === decisions) playEdit(random, contentDir, people, withheld, counts);
        else if (random.chance(0.35)) hideArticle(random, contentDir, counts);
        else if (random.chance(0.2)) importAgain(random, root, people, counts, run);
        else playEdit(random, contentDir, people, withheld, counts);
        found.push(...builtFaults(root, 'warm', { words, people, withheld, run, counts }));
      }
      found.push(...builtFaults(root, 'cold', { words, people, withheld, run, counts }));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return found;
}

/** Gives each article a word that nothing else has, in its title and its text. */
function markArticles(contentDir: string): string[] {
  return articlesOf(contentDir).map((file, index) => {
    const word = `qzyx${'abcdefghij'[index]}mvk`;
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/^title: (.*)$/m, `title: $1 ${word}`).trimEnd() + `\n\nThen ${word} came.\n`,
    );
    return word;
  });
}

function articlesOf(contentDir: string): string[] {
  return readdirSync(join(contentDir, 'articles'))
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => join(contentDir, 'articles', name));
}

/** Changes who is led to an article, by hand, or withdraws it. */
function hideArticle(random: Random, contentDir: string, counts: BuiltCounts): void {
  const file = random.pick(articlesOf(contentDir));
  const text = readFileSync(file, 'utf8');
  const line = random.pick([
    'listing: address-only\n',
    'listing: no-search-engines\n',
    'withdrawn: { date: 2020, reason: Wrong. }\n',
  ]);
  const without = text.replace(/^(?:listing|withdrawn): .*\n/gm, '');
  writeFileSync(file, without === text ? text.replace(/^topics: .*\n/m, `$&${line}`) : without);
  counts.otherEdits += 1;
}

/** Imports a text about somebody, perhaps again. */
function importAgain(
  random: Random,
  root: string,
  people: readonly Person[],
  counts: BuiltCounts,
  run: RunProgram,
): void {
  const { given, family } = random.pick(people);
  const folder = join(root, 'source');
  mkdirSync(folder, { recursive: true });
  const name = `imported-${random.below(2)}.md`;
  writeFileSync(
    join(folder, name),
    `---\ntitle: ${given} ${family} is back\ndate: 2019-01-02\n---\n\n${given} ${family} came. Mr. ${family} left.\n`,
  );
  const { code, stderr } = run('import', join(folder, name), '--content', join(root, 'content'), '--update');
  if (code !== 0) throw new Error(stderr);
  counts.otherEdits += 1;
}

interface BuiltContext {
  readonly people: readonly Person[];
  readonly words: readonly string[];
  readonly withheld: ReadonlyMap<string, Person>;
  readonly run: RunProgram;
  readonly counts: BuiltCounts;
}

/** Builds a site and returns what it must not have. */
function builtFaults(
  root: string,
  out: string,
  { words, people, withheld, run, counts }: BuiltContext,
): string[] {
  const contentDir = join(root, 'content');
  const site = join(root, out);
  const { code, stdout, stderr } = run('build', '--content', contentDir, '--out', site);
  if (code !== 0 || !existsSync(site)) throw new Error(stdout + stderr);
  counts.builds += 1;
  const allowed = new Map(words.map((word) => [word, pageOf(contentDir, word)]));
  const faults: string[] = [];
  for (const [file, bytes] of bytesOf(site)) {
    counts.files += 1;
    counts.bytes += bytes.byteLength;
    const text = `${file}\n${plainText(bytes)}`;
    // Some files of the index have words from their end.
    const both = `${text}\n${[...text.toLowerCase()].toReversed().join('')}`;
    const gone = [...withheld.values()];
    if (people.some((person) => !gone.includes(person) && hasName(both, person))) counts.withOthers += 1;
    for (const person of gone) if (hasName(both, person)) faults.push(`${out}: ${person.family} in ${file}`);
    for (const [word, page] of allowed)
      if (page !== 'anywhere' && page !== file && both.toLowerCase().includes(word))
        faults.push(`${out}: ${word} in ${file}`);
  }
  return faults;
}

/** Returns the only file that may have the word of an article: its own, none, or `anywhere`. */
function pageOf(contentDir: string, word: string): string {
  const file = articlesOf(contentDir).find((one) => readFileSync(one, 'utf8').includes(word));
  const text = file === undefined ? '' : readFileSync(file, 'utf8');
  if (/^withdrawn:/m.test(text)) return 'nowhere';
  return /^listing: address-only$/m.test(text) ? `articles/${basename(file!, '.md')}/index.html` : 'anywhere';
}

function plainText(bytes: Buffer): string {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

function bytesOf(folder: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:woff2|webp|png|ico)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]);
}
