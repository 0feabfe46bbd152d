// Edits an archive of fiction at random, and checks after each edit that a build over the last site gives the same bytes as
// one from nothing, and that every link leads to a file: node tests/stress/warm-builds.ts [COUNT [SEED]].
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fiction, longDay } from '../browser/fiction.ts';
import { brokenLinks } from '../support/builds/broken-links.ts';
import { edits, type Texts, textsIn } from '../support/builds/edits.ts';
import { picture } from '../support/picture.ts';
import { Random } from '../support/random.ts';

const [count = 40, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
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

function write(texts: Texts): void {
  rmSync(content, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries({ ...texts, ...pictures })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), bytes);
  }
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

let texts = withPictures(textsIn({ ...fiction, ...longDay }));
write(texts);
let failed = build('warm').status === 0 ? 0 : 1;
let compared = 0;
let made = 0;
for (let number = 1; compared < count && number < count * 4; number += 1) {
  const kind = random.pick(Object.keys(edits));
  const edited = edits[kind]!(texts, (list) => random.pick(list), number);
  write(edited);
  const isSymbolEdited = number % 7 === 3;
  if (isSymbolEdited) editSymbol(number);
  const { status, stdout } = build('warm');
  // The edit made an error, such as two records with one name.
  if (status !== 0) continue;
  texts = edited;
  compared += 1;
  made += Number(/^Made again: ([\d,]+)/m.exec(stdout)?.[1]?.replaceAll(',', '') ?? 0);
  rmSync(join(root, '.astro/bundles'), { recursive: true, force: true });
  if (build('cold').status !== 0) failed += 1;
  const [warm, cold] = [digestsOf('warm'), digestsOf('cold')];
  const differing = [...new Set([...warm.keys(), ...cold.keys()])].filter(
    (path) => warm.get(path) !== cold.get(path),
  );
  if (differing.length > 0) {
    failed += 1;
    console.log(
      `Edit ${number} (${kind}${isSymbolEdited ? ', symbol' : ''}): ${differing.slice(0, 10).join(', ')}`,
    );
  }
  const broken = brokenLinks(join(root, 'warm'));
  if (broken.length > 0) {
    failed += 1;
    console.log(
      `Edit ${number} (${kind}): ${broken.length} links lead nowhere: ${broken.slice(0, 5).join(', ')}`,
    );
  }
  rmSync(join(root, 'cold'), { recursive: true });
  rmSync(join(root, '.cold.backfile-manifest'), { force: true });
}
rmSync(root, { recursive: true, force: true });
console.log(`${compared} edits, ${made} files made again, ${failed} failed (seed ${seed})`);
process.exitCode = failed > 0 || compared < count ? 1 : 0;
