// Puts random archives into boxes, checks and restores these, and builds the sites again, whose files must have the same
// digests: node tests/stress/boxes.ts [ARCHIVES [SEED]].
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBox } from '../../src/box/make/make-box.ts';
import { restoreBox, verifyBox } from '../../src/box/make/restore-box.ts';
import { readSite } from '../../src/files/read-content.ts';
import { picture } from '../support/picture.ts';
import { Random } from '../support/random.ts';
import { makeArchive, playEdit } from '../support/withheld/withheld-archive.ts';
import { findHiddenWords, type HiddenWords, writeHiddenWords } from './hidden-words.ts';

const [archives = 3, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const project = fileURLToPath(new URL('../..', import.meta.url));
const random = new Random(seed);
const day = '2026-11-28';
const home = 'https://courier.example/';
const counts = { archives: 0, decisions: 0, undone: 0, otherEdits: 0, bytes: 0 };
const draftWords = 'Nobody has read these words of fiction yet.';
let files = 0;
let hiddenWords = 0;
const faults: string[] = [];

/** Returns the files of a folder, by path. */
function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );
}

function build(content: string, out: string): void {
  const options = ['--content', content, '--out', out, '--as-of', day, '--site', home];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/backfile.mjs', 'build', ...options],
    { cwd: project, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`seed ${seed}: ${stdout}${stderr}`);
}

/**
 * Writes a random archive with withheld names, a withdrawn article, a draft, and a text with a picture that links to both.
 *
 * @returns words that must not be in its box, by which it is known where they were
 */
function writeArchive(content: string): HiddenWords {
  const people = makeArchive(random, content);
  const withheld = new Map<string, (typeof people)[number]>();
  for (let edit = random.below(4); edit > 0; edit -= 1) playEdit(random, content, people, withheld, counts);
  const articles = join(content, 'articles', random.pick(['', '2018', 'boats/2018']));
  mkdirSync(articles, { recursive: true });
  const write = (id: string, more: string, text: string) =>
    writeFileSync(
      join(articles, `${id}.md`),
      `---\ntitle: The ${id}\ndate: 2018-07-01\nentities: []\ntopics: []\n${more}---\n\n${text}\n`,
    );
  writeFileSync(join(articles, 'quay.png'), picture(40 + random.below(900), 40 + random.below(400)));
  write('draft', 'draft: true # ask again\n', draftWords);
  write('taken-down', 'withdrawn: { date: 2019-01-02, reason: Wrong. }\n', draftWords);
  write(
    'quay',
    random.chance(0.5) ? 'image: { src: quay.png, alt: A quay }\n' : '',
    `See [one](/articles/taken-down/) and [another](/articles/draft/). <!-- ${draftWords} -->\n\n![A quay](quay.png)`,
  );
  const words = writeHiddenWords(content);
  return new Map([...words, [draftWords.toLowerCase(), 'words of a draft']]);
}

for (let number = 0; number < archives; number += 1) {
  const root = mkdtempSync(join(tmpdir(), 'backfile-boxes-'));
  try {
    const [content, out, zip] = [join(root, 'content'), join(root, 'out'), join(root, 'box.zip')];
    const hidden = writeArchive(content);
    counts.archives += 1;
    build(content, out);
    const { data: site } = readSite(content);
    await makeBox({ site, contentDir: content, out, day, home, program: [] }, zip);
    await verifyBox(zip);
    const restored = join(root, 'restored');
    await restoreBox(zip, restored);
    hiddenWords += hidden.size;
    faults.push(...findHiddenWords(zip, join(root, 'unpacked'), hidden));
    build(join(restored, 'content'), join(root, 'again'));
    const again = filesIn(join(root, 'again'));
    files += again.size;
    const lines = readFileSync(join(restored, 'built-files.txt'), 'utf8').trimEnd().split('\n');
    const built = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    for (const path of new Set([...again.keys(), ...built.keys()])) {
      const bytes = again.get(path);
      const digest = bytes && createHash('sha256').update(bytes).digest('hex');
      if (digest !== built.get(path)) faults.push(`archive ${number}: ${path} is not the same`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
console.log(
  `seed ${seed}: ${counts.archives} archives with ${counts.decisions} decisions were restored from boxes; ${hiddenWords} hidden words searched for, ${files} files built again, ${faults.length} faults`,
);
for (const line of faults.slice(0, 20)) console.log(line);
if (faults.length > 0 || files === 0) process.exitCode = 1;
