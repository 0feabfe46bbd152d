// Edits an archive of fiction at random, and checks after each edit that a build over the last site gives the same bytes as
// one from nothing, and that every link leads to a file: node tests/stress/warm-builds.ts [COUNT [SEED]] [--content DIR] [--every N].
// Another archive is copied first. A build of a large one from nothing takes long, so that it may be compared every N edits only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fiction, longDay } from '../browser/fiction.ts';
import { brokenLinks } from '../support/builds/broken-links.ts';
import { edits, type Texts, textsIn } from '../support/builds/edits.ts';
import { picture } from '../support/picture.ts';
import { Random } from '../support/random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string' }, every: { type: 'string', default: '1' } },
});
const [count = 40, seed = Date.now() % 1_000_000] = positionals.map(Number);
const every = Number(values.every);
const project = fileURLToPath(new URL('../..', import.meta.url));
const random = new Random(seed);
const root = mkdtempSync(join(tmpdir(), 'backfile-warm-'));
const content = join(root, 'content');
const pictures = { 'articles/quay.png': picture(64, 40), 'articles/boats.png': picture(900, 500) };

/** Adds pictures to some articles. */
function withPictures(texts: Texts): Texts {
  const [first, second] = Object.keys(texts).filter((path) => /^articles\/2018\//.test(path));
  return {
    ...texts,
    'articles/quay.md': texts[first!]!.replace(/\n$/, '\n\n![A quay](quay.png)\n'),
    'articles/boats.md': texts[second!]!.replace('title:', 'image: { src: boats.png, alt: Boats }\ntitle:'),
  };
}

/** Writes a file of the content folder. */
function write(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), bytes);
}

/** Writes the files that differ from those that are there, and removes those that are not wanted any more. */
function change(before: Texts, after: Texts): void {
  for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(content, path));
  for (const [path, text] of Object.entries(after)) if (before[path] !== text) write(path, text);
}

/** Copies an archive, or writes the one of fiction, and returns its texts. */
function begin(): Texts {
  if (values.content === undefined) {
    for (const [path, bytes] of Object.entries(pictures)) write(path, bytes);
    const texts = withPictures(textsIn({ ...fiction, ...longDay }));
    change({}, texts);
    return texts;
  }
  cpSync(values.content, content, { recursive: true });
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => /\.(?:md|ya?ml)$/.test(file))
      .map((file) => [file, readFileSync(join(content, file), 'utf8')]),
  );
}

const symbol = join(root, 'public/favicon.svg');
mkdirSync(dirname(symbol));

/** Gives the site another symbol for its icons, or none. */
function editSymbol(number: number): void {
  if (existsSync(symbol)) rmSync(symbol);
  else
    writeFileSync(
      symbol,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="${number}"/></svg>`,
    );
}

function build(out: string) {
  const args = ['src/cli/backfile.mjs', 'build', '--content', content, '--out', join(root, out)];
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
}

function digestsOf(out: string): Map<string, string> {
  const files = readdirSync(join(root, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      relative(join(root, out), file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** Compares the site with one that is built from nothing, and follows its links; reports what is wrong. */
function compare(edit: string): void {
  rmSync(join(root, '.astro/bundles'), { recursive: true, force: true });
  if (build('cold').status !== 0) failed += 1;
  const [warm, cold] = [digestsOf('warm'), digestsOf('cold')];
  const differing = [...new Set([...warm.keys(), ...cold.keys()])].filter(
    (path) => warm.get(path) !== cold.get(path),
  );
  files += warm.size;
  if (differing.length > 0) {
    failed += 1;
    console.log(`${edit}: ${differing.slice(0, 10).join(', ')}`);
  }
  const broken = brokenLinks(join(root, 'warm'));
  if (broken.length > 0) {
    failed += 1;
    console.log(`${edit}: ${broken.length} links lead nowhere: ${broken.slice(0, 5).join(', ')}`);
  }
  rmSync(join(root, 'cold'), { recursive: true });
  rmSync(join(root, '.cold.backfile-manifest'), { force: true });
}

let texts = begin();
let [failed, edited, made, files] = [build('warm').status === 0 ? 0 : 1, 0, 0, 0];
for (let number = 1; edited < count && number < count * 4; number += 1) {
  const kind = random.pick(Object.keys(edits));
  const next = edits[kind]!(texts, (list) => random.pick(list), number);
  change(texts, next);
  const isSymbolEdited = number % 7 === 3;
  if (isSymbolEdited) editSymbol(number);
  const { status, stdout } = build('warm');
  // The edit made an error, such as two records with one name.
  if (status !== 0) {
    change(next, texts);
    continue;
  }
  texts = next;
  edited += 1;
  made += Number(/^Made again: ([\d,]+)/m.exec(stdout)?.[1]?.replaceAll(',', '') ?? 0);
  if (edited % every === 0 || edited === count)
    compare(`Edit ${number} (${kind}${isSymbolEdited ? ', symbol' : ''})`);
}
rmSync(root, { recursive: true, force: true });
console.log(`${edited} edits, ${made} files made again, ${files} compared, ${failed} failed (seed ${seed})`);
process.exitCode = failed > 0 || edited < count ? 1 : 0;
