// Makes small archives of fiction in which each pair of features meets, each in a language of the interface, builds them
// after random edits over the last site and at the end from nothing, and asks of each: same bytes, no dead link, every file
// that a script can ask for, a clean audit, and a box from which the same site is built:
// npm run stress -- pairs [--rows N] [--from N] [--edits N] [--seed N] [--browser].
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
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { makeBox } from '../../../src/box/make/make-box.ts';
import { restoreBox, verifyBox } from '../../../src/box/make/restore-box.ts';
import { readSite } from '../../../src/files/read-content.ts';
import { brokenLinks } from '../../support/builds/broken-links.ts';
import { edits, type Texts } from '../../support/builds/edits.ts';
import { serveCompressed } from '../../support/builds/serve-compressed.ts';
import { launchChromium } from '../../support/browsing/chromium.ts';
import { Random } from '../../support/random.ts';
import { askedFiles, missingFiles } from './asked-files.ts';
import { browse, pagesToOpen } from './browse-site.ts';
import {
  everything,
  type FeatureRow,
  features,
  pairsDay,
  pairsHome,
  runProgram,
  writeFeatures,
} from './feature-archive.ts';

// Its types name what its CommonJS does not.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');
const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    from: { type: 'string', default: '0' },
    edits: { type: 'string', default: '10' },
    seed: { type: 'string' },
    browser: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const project = fileURLToPath(new URL('../../..', import.meta.url));
const counts = { archives: 0, builds: 0, files: 0, asked: 0, pages: 0, edits: 0 };
const faults: string[] = [];

/** The languages of the interface, by code. */
function languages(): string[] {
  const folder = join(project, 'src/shared/words/translations');
  const translated = readdirSync(folder).filter((file) => /^[a-z-]+\.json$/.test(file));
  const codes: Readonly<Record<string, string>> = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant' };
  const names = translated.map((file) => file.replace('.json', ''));
  return ['en', ...names.map((name) => codes[name] ?? name)].toSorted();
}

/** Returns a row a language: one with everything, those in which each pair of features meets, and these again until there are enough. */
function rows(): { readonly row: FeatureRow; readonly language: string }[] {
  const pairs = make<Record<string, (string | boolean)[]>>(
    Object.fromEntries(Object.entries(features).map(([name, list]) => [name, [...list]])),
  );
  const covering = [everything, ...pairs];
  const all = languages();
  return Array.from({ length: Math.max(covering.length, all.length) }, (_, index) => ({
    row: covering[index % covering.length] as FeatureRow,
    language: all[index % all.length]!,
  }));
}

function textsOf(content: string): Texts {
  return Object.fromEntries(
    readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(content.length + 1), readFileSync(file, 'utf8')]),
  );
}

function write(content: string, before: Texts, after: Texts): void {
  for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(content, path));
  for (const [path, text] of Object.entries(after)) {
    if (before[path] === text) continue;
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

function build(content: string, out: string): string | undefined {
  counts.builds += 1;
  const options = ['--content', content, '--out', out, '--as-of', pairsDay, '--site', pairsHome];
  const { status, stdout, stderr } = runProgram(project, 'build', ...options);
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

function digestsOf(out: string): Map<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [file.slice(out.length + 1).replaceAll('\\', '/'), digest];
    }),
  );
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

/** Edits an archive at random, and builds after each edit. @returns what could not be built though the check found no fault */
function editAndBuild(random: Random, content: string, out: string, note: (what: string) => void): void {
  const wanted = Number(values.edits);
  for (let done = 0, tried = 0; done < wanted && tried < wanted * 4; tried += 1) {
    const before = textsOf(content);
    const kind = random.pick(Object.keys(edits));
    const after = edits[kind]!(before, (list) => random.pick(list), tried);
    write(content, before, after);
    // The edit made an error, such as two records with one name: it is taken back.
    if (runProgram(project, 'check', '--content', content, '--as-of', pairsDay).status !== 0) {
      write(content, after, before);
      continue;
    }
    const fault = build(content, out);
    if (fault !== undefined) {
      note(
        `after the edit “${kind}”, the site is not built: ${fault.trim().split('\n').slice(-4).join(' ')}`,
      );
      write(content, after, before);
      continue;
    }
    done += 1;
    counts.edits += 1;
  }
}

async function checkBox(
  root: string,
  content: string,
  out: string,
  note: (what: string) => void,
): Promise<void> {
  const box = join(root, 'box.zip');
  const { data: site } = readSite(content);
  await makeBox({ site, contentDir: content, out, day: pairsDay, home: pairsHome, program: [] }, box);
  await verifyBox(box);
  const restored = join(root, 'restored');
  await restoreBox(box, restored);
  const fault = build(join(restored, 'content'), join(root, 'again'));
  if (fault !== undefined) {
    note(`the restored archive is not built: ${fault.trim().split('\n').slice(-4).join(' ')}`);
    return;
  }
  const lines = readFileSync(join(restored, 'built-files.txt'), 'utf8').trimEnd().split('\n');
  const built = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const different = differing(built, digestsOf(join(root, 'again')));
  if (different.length > 0)
    note(`${different.length} files differ from the box: ${different.slice(0, 5).join(', ')}`);
}

async function play(
  number: number,
  row: FeatureRow,
  language: string,
  browser: Browser | undefined,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'backfile-pairs-'));
  const [content, out] = [join(root, 'content'), join(root, 'site')];
  const has = Object.entries(row).flatMap(([name, value]) =>
    value === false || value === 'none' ? [] : [value === true ? name : value],
  );
  const found: string[] = [];
  const note = (what: string) => {
    found.push(what);
  };
  try {
    writeFeatures(project, content, row, language);
    const first = build(content, out);
    if (first !== undefined) throw new Error(`The first build: ${first}`);
    editAndBuild(new Random(seed + number), content, out, note);
    const anew = join(root, 'anew');
    for (const part of ['content', 'public', '.git', '.backfile'])
      if (existsSync(join(root, part))) cpSync(join(root, part), join(anew, part), { recursive: true });
    const cold = build(join(anew, 'content'), join(anew, 'site'));
    if (cold !== undefined) note(`is not built from nothing: ${cold.trim().split('\n').slice(-4).join(' ')}`);
    const site = digestsOf(out);
    counts.files += site.size;
    const different = differing(site, digestsOf(join(anew, 'site')));
    if (different.length > 0)
      note(
        `${different.length} files differ from a site built from nothing: ${different.slice(0, 5).join(', ')}`,
      );
    const broken = brokenLinks(out);
    if (broken.length > 0) note(`${broken.length} links lead nowhere: ${broken.slice(0, 5).join(', ')}`);
    const { server, url } = await serveCompressed(out);
    try {
      const asked = askedFiles(out);
      counts.asked += asked.length;
      found.push(...(await missingFiles(url, out, asked)).slice(0, 5));
      if (browser) {
        const paths = pagesToOpen(out);
        counts.pages += paths.length;
        found.push(...(await browse(browser, url, paths)).slice(0, 5));
      }
    } finally {
      server.close();
    }
    const audit = runProgram(project, 'audit', '--content', content, '--out', out, '--as-of', pairsDay);
    if (audit.status !== 0) note(`the audit finds: ${audit.stdout}${audit.stderr}`);
    await checkBox(root, content, out, note);
  } catch (error) {
    note(`${(error as Error).stack}`);
  } finally {
    counts.archives += 1;
    rmSync(root, { recursive: true, force: true });
    console.log(`${number} ${language}: ${has.join(', ')}: ${found.length === 0 ? 'sound' : ''}`);
    for (const what of found) console.log(`  ${what}`);
    faults.push(...found);
  }
}

const all = rows();
const from = Number(values.from);
const chosen = all
  .map((one, number) => ({ ...one, number }))
  .slice(from, from + Number(values.rows ?? all.length));
const browser = values.browser ? await launchChromium() : undefined;
const began = Date.now();
for (const { number, row, language } of chosen) await play(number, row, language, browser);
await browser?.close();
console.log(
  `seed ${seed}: ${counts.archives} of ${all.length} archives in ${((Date.now() - began) / 60_000).toFixed(1)} minutes: ${counts.builds} builds, ${counts.edits} edits, ${counts.files} files, ${counts.asked} asked for, ${counts.pages} pages opened, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 || counts.archives === 0 ? 1 : 0;
