import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heapOption } from '../../src/workspace/larger-heap.ts';
import lastRelease from './last-release.json' with { type: 'json' };
import { type Cost, measure, sizeOf } from './measure.ts';
import { row } from './row.ts';
import { type BenchArchive, writeContent } from './write-archive.ts';
import { writePrint } from './write-print.ts';
import { writeHugo } from './write-hugo.ts';

export interface BuildBench {
  /** A copy of the project, whose caches the builds use. */
  readonly project: string;
  /** A folder for content and sites. */
  readonly work: string;
  readonly runs: number;
  /** The setting of `site.yaml`. */
  readonly pagefind: string;
  /** On how many pages of print the same articles stand when they are measured once more; 0 if they are not. */
  readonly pages: number;
  /** Whether to measure Hugo with Pagefind beside it, if it is installed. */
  readonly isBeside: boolean;
}

/** What is measured of one size: each situation, by name, with a cost for each run. */
type Costs = Readonly<Record<string, readonly Cost[]>>;

interface Measured {
  readonly size: number;
  readonly costs: Costs;
  readonly files: number;
  readonly bytes: number;
}

/** Measures builds of archives of several sizes, and how their parts grow between the smallest and the largest. */
export async function benchBuild(
  sizes: readonly number[],
  archiveOf: (size: number) => Promise<BenchArchive>,
  bench: BuildBench,
): Promise<void> {
  const hasHugo = bench.isBeside && (await isInstalled('hugo'));
  if (bench.isBeside && !hasHugo)
    console.log('Hugo is not installed (on Debian: apt-get install hugo), so nothing is measured beside.');
  // Compiles the program once, because keepers rarely run it for the first time.
  writeContent(await archiveOf(1), contentOf(bench), settingsOf(bench));
  await build(bench);
  const measured: Measured[] = [];
  for (const size of sizes) {
    const archive = await archiveOf(size);
    console.log(
      `\n${archive.articles.length} articles, ${archive.entities.size} entities, ${archive.topics.size} topics`,
    );
    const ours = await measureOurs(archive, bench);
    print(ours, hasHugo ? await measureHugo(archive, bench) : undefined);
    if (bench.pages > 0) printBeside(ours, await measureOurs(archive, bench, bench.pages), bench.pages);
    measured.push(ours);
  }
  printGrowth(measured.filter(({ size }) => size >= 2000));
}

function isInstalled(command: string): Promise<boolean> {
  return measure(command, ['version']).then(
    () => true,
    () => false,
  );
}

const contentOf = ({ work }: BuildBench) => join(work, 'content');
const outOf = ({ work }: BuildBench) => join(work, 'out');
const settingsOf = ({ pagefind }: BuildBench) => `pagefind: ${pagefind}\n`;

function build(bench: BuildBench): Promise<Cost> {
  // As a command has it.
  const heap = heapOption(contentOf(bench)) ?? [];
  const args = [
    '--max-semi-space-size=64',
    heap,
    'tests/bench/build-once.ts',
    contentOf(bench),
    outOf(bench),
  ];
  return measure(process.execPath, args.flat(), { cwd: bench.project });
}

async function measureOurs(archive: BenchArchive, bench: BuildBench, pages = 0): Promise<Measured> {
  const [content, out, caches] = [contentOf(bench), outOf(bench), join(bench.project, '.astro')];
  rmSync(content, { recursive: true, force: true });
  writeContent(archive, content, settingsOf(bench));
  if (pages > 0) writePrint(archive, content, pages);
  const costs: Record<string, Cost[]> = {};
  const run = async (name: string) => (costs[name] ??= []).push(await build(bench));
  for (let index = 0; index < bench.runs; index += 1) {
    rmSync(out, { recursive: true, force: true });
    // A package of the program contains the fonts.
    for (const name of readdirSync(caches))
      if (name !== 'fonts') rmSync(join(caches, name), { recursive: true });
    await run('cold');
    await run('nothing changed');
    const { id, day } = archive.articles[(index * 7) % archive.articles.length]!;
    addSentence(join(content, 'articles', day.slice(0, 7), `${id}.md`));
    await run('one changed');
    for (const folder of [content, out, caches]) restore(folder);
    await run('clone, caches restored');
  }
  return { size: archive.articles.length, costs, ...sizeOf(out) };
}

function addSentence(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence.\n`);
}

/** Replaces a folder with a copy: the same bytes in other files, written now. */
function restore(folder: string): void {
  cpSync(folder, `${folder}.copy`, { recursive: true });
  rmSync(folder, { recursive: true });
  renameSync(`${folder}.copy`, folder);
}

async function measureHugo(archive: BenchArchive, { work, runs }: BuildBench): Promise<Measured> {
  const dir = join(work, 'hugo');
  const out = join(work, 'hugo-out');
  const pagefind = fileURLToPath(new URL('../../node_modules/pagefind/lib/runner/bin.cjs', import.meta.url));
  const build = async (): Promise<Cost> => {
    const site = await measure('hugo', ['--quiet', '--destination', out], { cwd: dir });
    const index = await measure(process.execPath, [pagefind, '--site', out, '--quiet']);
    return {
      seconds: site.seconds + index.seconds,
      processorSeconds: site.processorSeconds + index.processorSeconds,
      memory: Math.max(site.memory, index.memory),
      stages: {},
      childSeconds: 0,
      output: '',
    };
  };
  rmSync(dir, { recursive: true, force: true });
  writeHugo(archive, dir);
  const costs = { cold: [] as Cost[], 'one changed': [] as Cost[] };
  for (let run = 0; run < runs; run += 1) {
    rmSync(out, { recursive: true, force: true });
    costs.cold.push(await build());
    addSentence(
      join(dir, 'content/articles', `${archive.articles[(run * 7) % archive.articles.length]!.id}.md`),
    );
    costs['one changed'].push(await build());
  }
  return { size: archive.articles.length, costs, ...sizeOf(out) };
}

function print(ours: Measured, theirs: Measured | undefined): void {
  const before = (lastRelease.rows as Record<string, Record<string, number> | undefined>)[ours.size];
  const was = (name: string) => before?.[name]?.toFixed(1) ?? '–';
  row('', ['seconds', 'processor', 'memory', '× Hugo + Pagefind', `seconds, ${lastRelease.release}`]);
  for (const [name, costs] of Object.entries(ours.costs)) {
    const beside = theirs?.costs[name === 'cold' ? 'cold' : 'one changed'];
    const times = beside ? (median(costs, 'seconds') / median(beside, 'seconds')).toFixed(2) : '–';
    row(name, [...figures(costs), times, was(name)]);
  }
  for (const [name, costs] of Object.entries(theirs?.costs ?? {}))
    row(`Hugo + Pagefind, ${name}`, figures(costs));
  for (const [name, costs] of Object.entries(ours.costs)) {
    const parts = Object.entries(partsOf(costs[0]!)).map(([part, time]) => `${part} ${time.toFixed(1)}`);
    row(`parts, ${name}`, [parts.join(', ')]);
    const stages = Object.entries(stagesOf(costs));
    for (const [stage, { memory, memoryOf }] of stages)
      row(`memory of ${stage}, ${name}`, [`${megabytes(memory)} MB: ${processesIn(memoryOf)}`]);
    const idle = stages.map(([stage, { idleSeconds }]) => `${stage} ${idleSeconds.toFixed(1)}`);
    row(`cores idle, ${name}`, [`${idle.join(', ')} s of ${availableParallelism()} cores`]);
    row(`modules loaded, ${name}`, [String(printed(costs[0]!).modules)]);
  }
  row('', ['files', 'MB', `files, ${lastRelease.release}`, `MB, ${lastRelease.release}`]);
  row('site', [
    String(ours.files),
    megabytes(ours.bytes),
    String(before?.files ?? '–'),
    before?.bytes === undefined ? '–' : megabytes(before.bytes),
  ]);
  if (theirs) row('Hugo + Pagefind', [String(theirs.files), megabytes(theirs.bytes)]);
}

/** Prints what print costs: the same articles, in the same run, with and without it. */
function printBeside(without: Measured, printed: Measured, pages: number): void {
  console.log(`\nThe same on ${pages} pages of a newspaper`);
  row('', ['seconds', 'processor', 'memory', '× without print']);
  for (const [name, costs] of Object.entries(printed.costs)) {
    const times = median(costs, 'seconds') / median(without.costs[name]!, 'seconds');
    row(name, [...figures(costs), times.toFixed(2)]);
    row(`parts, ${name}`, [
      Object.entries(partsOf(costs[0]!))
        .map(([part, time]) => `${part} ${time.toFixed(1)}`)
        .join(', '),
    ]);
  }
  row('site', [String(printed.files), megabytes(printed.bytes)]);
}

/** Prints the exponent by which each figure grows with the number of articles: 1 if it is in proportion. */
function printGrowth(measured: readonly Measured[]): void {
  const [from, to] = [measured[0], measured.at(-1)];
  if (!from || !to || from === to) return;
  const exponent = (before = 0, after = 0) =>
    before > 0 && after > 0 ? (Math.log(after / before) / Math.log(to.size / from.size)).toFixed(2) : '–';
  console.log(`\nGrowth from ${from.size} to ${to.size} articles, as an exponent`);
  const names = ['seconds', 'processorSeconds'] as const;
  const parts = Object.keys(partsOf(from.costs['cold']![0]!));
  row('', ['seconds', 'processor', ...parts]);
  for (const name of Object.keys(from.costs)) {
    const [before, after] = [from.costs[name]!, to.costs[name]!];
    const [partsBefore, partsAfter] = [partsOf(before[0]!), partsOf(after[0]!)];
    row(name, [
      ...names.map((figure) => exponent(median(before, figure), median(after, figure))),
      ...parts.map((part) => exponent(partsBefore[part], partsAfter[part])),
    ]);
  }
  row('files and bytes', [exponent(from.files, to.files), exponent(from.bytes, to.bytes)]);
}

/** Returns the stages of the run with the highest memory; what is too short to be measured is left out. */
function stagesOf(costs: readonly Cost[]): Cost['stages'] {
  const { stages } = costs.reduce((a, b) => (b.memory > a.memory ? b : a));
  return Object.fromEntries(
    Object.entries(stages).flatMap(([stage, cost]) =>
      cost.memory > 0 && !stage.startsWith('{') ? [[stage || 'start', cost]] : [],
    ),
  );
}

/** Returns the memory of each process in words, the largest first. */
function processesIn(memoryOf: Readonly<Record<string, number>>): string {
  const processes = Object.entries(memoryOf).toSorted(([, a], [, b]) => b - a);
  return processes.map(([of, bytes]) => `${of} ${megabytes(bytes)}`).join(', ');
}

/** What a build prints on its last line. */
interface Printed {
  /** The seconds of each part. */
  readonly timings: Readonly<Record<string, number>>;
  readonly modules: number;
}

function printed({ output }: Cost): Printed {
  return JSON.parse(output.trim().split('\n').at(-1)!) as Printed;
}

function partsOf(cost: Cost): Printed['timings'] {
  return printed(cost).timings;
}

function median(costs: readonly Cost[], figure: 'seconds' | 'processorSeconds'): number {
  return costs.map((cost) => cost[figure]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)]!;
}

function figures(costs: readonly Cost[]): string[] {
  return [
    median(costs, 'seconds').toFixed(1),
    median(costs, 'processorSeconds').toFixed(1),
    `${megabytes(Math.max(...costs.map(({ memory }) => memory)))} MB`,
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
