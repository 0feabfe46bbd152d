// Changes the program in small ways, one at a time, and lists the changes that none of the nearest tests notices:
// npm run mutants -- [FILE[:LINE[-LINE]] …] [--changed BASE] [--sample N] [--seed N] [--rooms ROOM,…]. By default all changes
// of the lines that the last commit, or what is not committed, has changed; --sample chooses lines, one change each, of the
// whole program or its rooms. Ends with 1 if more survive than is allowed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Random } from '../../support/random.ts';
import {
  allMutants,
  type ChosenLines,
  type FileMutant,
  programFiles,
  sampleMutants,
} from './choose-mutants.ts';
import { changeOf, equivalentMutants, isEquivalent } from './equivalent-mutants.ts';
import { ExecutedLines, recordedLines } from './executed-lines.ts';
import { ImportGraph } from './import-graph.ts';
import { MutantRunner } from './mutant-runner.ts';
import { NearestTests, roundsOf, testsToRecord } from './nearest-tests.ts';
import { SoundTests } from './sound-tests.ts';

/** Rooms in which a fault harms people or loses what a keeper has; in them hardly any change may go unnoticed. */
const strictRooms = ['withhold', 'files', 'publish', 'copies', 'authority', 'desk/server'];
const maxShare = 0.2;
const maxStrictShare = 0.03;
const maxEquivalentShare = 0.05;

const { values, positionals } = parseArgs({
  options: {
    changed: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    rooms: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
  allowPositionals: true,
});
const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const rooms = values.rooms === 'strict' ? strictRooms : (values.rooms?.split(',') ?? []);

/** Returns the lines that were changed since a commit. */
function changedSince(base: string): ChosenLines {
  const range = ['--unified=0', '--diff-filter=AM', base, '--', 'src/**/*.ts', 'src/**/*.tsx'];
  const { stdout, stderr, status } = spawnSync('git', ['diff', ...range], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const changed = new Map<string, Set<number>>();
  let lines = new Set<number>();
  for (const [, file, start, count] of stdout.matchAll(/^\+\+\+ b\/(.+)$|^@@ .*\+(\d+)(?:,(\d+))? @@/gm)) {
    if (file) changed.set(file, (lines = new Set()));
    else for (let at = 0; at < Number(count ?? 1); at += 1) lines.add(Number(start) + at);
  }
  return (file) => {
    const ofFile = changed.get(file);
    return ofFile && ((line) => ofFile.has(line));
  };
}

/** Returns the lines named by arguments: `FILE`, `FILE:12` or `FILE:12-20`. */
function named(places: readonly string[]): ChosenLines {
  const ranges = new Map(
    places.map((place) => {
      const [file = '', lines] = place.split(':');
      const [first = 1, last = lines === undefined ? Infinity : first] = lines?.split('-').map(Number) ?? [];
      return [file, { first, last }] as const;
    }),
  );
  return (file) => {
    const range = ranges.get(file);
    return range && ((line) => line >= range.first && line <= range.last);
  };
}

function chosenMutants(): FileMutant[] {
  const isWhole = positionals.length === 0 && values.changed === undefined && values.sample !== undefined;
  const linesOf =
    positionals.length > 0
      ? named(positionals)
      : isWhole
        ? () => () => true
        : changedSince(values.changed ?? 'HEAD~1');
  const all = allMutants(root, programFiles(root, rooms), linesOf);
  return values.sample === undefined ? all : sampleMutants(all, Number(values.sample), new Random(seed));
}

function describe(mutant: FileMutant): string {
  return `${mutant.file}:${mutant.line}:${mutant.column}  ${changeOf(mutant)}`;
}

function inMinutes(ms: number): string {
  return `${(ms / 60_000).toFixed(1)} minutes`;
}

function isStrict({ file }: FileMutant): boolean {
  return strictRooms.some((room) => file.startsWith(`src/${room}/`));
}

const began = Date.now();
const mutants = chosenMutants();
const equivalents = equivalentMutants();
const equivalent = mutants.filter((one) => isEquivalent(equivalents, one));
const toTry = mutants.filter((one) => !equivalent.includes(one));
const files = new Set(toTry.map(({ file }) => file));
const graph = new ImportGraph(root);
let executed = new ExecutedLines([]);
const asked: string[] = [];
for (const tests of testsToRecord(graph, toTry, () => executed)) {
  asked.push(...tests);
  executed = recordedLines(root, asked, files, values.jobs);
  console.log(`${tests.length} files of tests noted after ${inMinutes(Date.now() - began)}`);
}
const nearest = new NearestTests(graph, executed);
const sound = new SoundTests();
const folder = mkdtempSync(join(tmpdir(), 'backfile-mutants-'));
const killed: FileMutant[] = [];
const survived: FileMutant[] = [];
const untested: FileMutant[] = [];

/** Tries one mutant after another until none is left. */
async function work(runner: MutantRunner): Promise<void> {
  for (let mutant = toTry.shift(); mutant; mutant = toTry.shift()) {
    const rounds = roundsOf(nearest.of(mutant));
    const outcome = await runner.try(mutant, isStrict(mutant) ? rounds : rounds.slice(0, 1));
    if (outcome.type === 'killed') killed.push(mutant);
    else if (outcome.type === 'survived') survived.push(mutant);
    else untested.push(mutant);
    if (outcome.type === 'survived') console.log(`${describe(mutant)}  (${outcome.tests} tests)`);
    if (outcome.type === 'no-test') console.log(`${describe(mutant)}  (no test)`);
  }
}

const runners = Array.from({ length: Number(values.jobs) }, (_, number) => {
  const own = join(folder, String(number));
  mkdirSync(own);
  return new MutantRunner(root, own, sound);
});
try {
  await Promise.all(runners.map(work));
} finally {
  for (const runner of runners) runner.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

for (const remark of sound.remarks()) console.log(remark);
const unnoticed = [...survived, ...untested];
const tried = killed.length + unnoticed.length;
const strict = [...killed, ...unnoticed].filter(isStrict).length;
const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
const inPercent = (part: number) => `${(100 * part).toFixed(1)} %`;
console.log(
  `seed ${seed}: ${mutants.length} mutants in ${inMinutes(Date.now() - began)}: ${killed.length} killed, ${survived.length} survived, ${untested.length} without a test, ${equivalent.length} equivalent; ${inPercent(share(unnoticed.length, tried))} unnoticed, ${inPercent(share(unnoticed.filter(isStrict).length, strict))} of the ${strict} in the strict rooms`,
);
const byRoom = Map.groupBy(unnoticed, ({ file }) => file.split('/')[1]!);
if (byRoom.size > 0)
  console.log(
    `Unnoticed by room: ${[...byRoom]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([room, list]) => `${room} ${list.length}`)
      .join(', ')}`,
  );
const isOver =
  share(unnoticed.length, tried) > maxShare ||
  share(unnoticed.filter(isStrict).length, strict) > maxStrictShare ||
  share(equivalent.length, mutants.length) > maxEquivalentShare;
process.exitCode = isOver ? 1 : 0;
