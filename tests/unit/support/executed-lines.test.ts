import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { digestOf, ExecutedLines, isCurrent, type LinesOfTest } from '../../stress/mutants/executed-lines.ts';
import { executedLines, placesIn } from '../../stress/mutants/lines-of-script.ts';
import { ImportGraph } from '../../stress/mutants/import-graph.ts';
import { type NearTest, NearestTests, roundsOf, testsToRecord } from '../../stress/mutants/nearest-tests.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const root = temporaryFolder();

function write(file: string, text: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function record(test: string, lines: LinesOfTest['lines']): LinesOfTest {
  return { test, digests: {}, ms: 10, lines };
}

test('lines are those within functions that were executed, not those beside them or of the module', async () => {
  const text = `const size = Number('2');
function sizeOf(isLarge) {
  if (isLarge)
    return size * 2;
  const words = ['a'].map((word) =>
    word.length);
  return words[0];
}
function unused() {
  return 0;
}
sizeOf(false);
`;
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  runInNewContext(text, {}, 'size-of.js');
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const { functions } = result.find(({ url }) => url === 'size-of.js')!;
  expect([...executedLines(functions, placesIn(text))]).toEqual([2, 3, 5, 6, 7, 8]);
});

test('places are those of the source if there is a map to it', () => {
  const map = new SourceMap({
    file: 'a.js',
    version: 3,
    sources: ['a.ts'],
    sourcesContent: [],
    names: [],
    // The third line is shown first, and the first after it, both from their beginnings.
    mappings: 'AAEA;AAFA',
    sourceRoot: '',
  });
  expect(placesIn('c d\na', map)).toEqual([
    { offset: 0, line: 3 },
    { offset: 2, line: 3 },
    { offset: 4, line: 1 },
  ]);
});

test('of the tests that execute a line, those that execute the fewest lines in all are first', () => {
  const executed = new ExecutedLines([
    record('tests/unit/all.test.ts', { 'src/a.ts': [1, 2, 3], 'src/b.ts': [1] }),
    record('tests/unit/b.test.ts', { 'src/b.ts': [1] }),
    // Lines of tests themselves do not count.
    record('tests/unit/a.test.ts', { 'src/a.ts': [2], 'tests/unit/a.test.ts': [1, 2, 3, 4, 5] }),
  ]);
  const pathsOf = (file: string, line?: number) => executed.of(file, line).map(({ path }) => path);
  expect(pathsOf('src/a.ts', 2)).toEqual(['tests/unit/a.test.ts', 'tests/unit/all.test.ts']);
  expect(pathsOf('src/a.ts', 3)).toEqual(['tests/unit/all.test.ts']);
  expect(pathsOf('src/a.ts', 4)).toEqual([]);
  expect(pathsOf('src/b.ts')).toEqual(['tests/unit/b.test.ts', 'tests/unit/all.test.ts']);
});

test('lines are noted again once the test, or a file of which they are asked for, has changed', () => {
  for (const file of ['a.test.ts', 'src/asked.ts', 'src/other.ts']) write(file, 'export {};');
  const digests = Object.fromEntries(
    ['a.test.ts', 'src/asked.ts', 'src/other.ts'].map((file) => [file, digestOf(root, file)!]),
  );
  const noted = { ...record('a.test.ts', {}), digests };
  const isCurrentFor = (...files: string[]) => isCurrent(root, noted, new Set(files));
  expect(isCurrentFor('src/asked.ts', 'src/other.ts')).toBe(true);
  write('src/other.ts', 'export const changed = true;');
  expect([isCurrentFor('src/asked.ts'), isCurrentFor('src/other.ts')]).toEqual([true, false]);
  write('a.test.ts', 'export const changed = true;');
  expect(isCurrentFor('src/asked.ts')).toBe(false);
  expect(isCurrent(root, undefined, new Set())).toBe(false);
});

test('the nearest tests execute the line, and the one with the name of the file is the first', () => {
  write('src/room/plan.ts', 'export const plan = 1;');
  write('src/room/far.ts', "import { plan } from './plan.ts';");
  for (const name of ['aside', 'plan', 'far'])
    write(`tests/unit/room/${name}.test.ts`, "import '../../../src/room/far.ts';");
  write('tests/unit/room/direct.mocked.test.ts', "import '../../../src/room/plan.ts';");
  write('tests/site/other.test.ts', '');
  write('tests/site/room/built.test.ts', '');
  write('tests/browser/plan.test.ts', '');
  const nearest = new NearestTests(
    new ImportGraph(root),
    new ExecutedLines([
      record('tests/unit/room/far.test.ts', { 'src/room/plan.ts': [3] }),
      record('tests/unit/room/plan.test.ts', { 'src/room/plan.ts': [3, 4] }),
    ]),
  );
  const of = (line: number, inFunction: boolean) =>
    nearest.of({ file: 'src/room/plan.ts', line, inFunction }).map(({ path }) => path);
  expect(of(3, true)).toEqual(['tests/unit/room/plan.test.ts', 'tests/unit/room/far.test.ts']);
  expect(of(4, true)).toEqual(['tests/unit/room/plan.test.ts']);
  // What is executed when the module is read is seen by whoever imports it.
  expect(of(1, false)).toEqual([
    'tests/unit/room/plan.test.ts',
    'tests/unit/room/far.test.ts',
    'tests/unit/room/direct.mocked.test.ts',
    'tests/unit/room/aside.test.ts',
  ]);
  // What no unit test executes may be seen in a built site.
  expect(of(5, true)).toEqual(['tests/browser/plan.test.ts']);
});

test('tests are run in rounds that are neither many nor long, the nearest in the first', () => {
  const ofMs = (...all: number[]) =>
    roundsOf(all.map((ms, at): NearTest => ({ path: String(at), project: 'unit', ms }))).map((round) =>
      round.map(({ path }) => Number(path)),
    );
  expect(ofMs()).toEqual([]);
  expect(ofMs(1, 1)).toEqual([[0, 1]]);
  // Some are run together however long they last.
  expect(ofMs(70_000, 70_000, 70_000)).toEqual([[0, 1], [2]]);
  expect(ofMs(20_000, 20_000, 20_000, 1, 59_999, 1)).toEqual([[0, 1, 2], [3, 4], [5]]);
  expect(ofMs(...Array.from({ length: 40 }, () => 1)).map((round) => round.length)).toEqual([12, 12, 12]);
});

test('the tests that import a file are found without running them, the nearest and smallest first', () => {
  const graph = new ImportGraph(root);
  expect(graph.testsReaching('src/room/plan.ts')).toEqual([
    { path: 'tests/unit/room/direct.mocked.test.ts', distance: 1, reach: 1 },
    { path: 'tests/unit/room/aside.test.ts', distance: 2, reach: 2 },
    { path: 'tests/unit/room/far.test.ts', distance: 2, reach: 2 },
    { path: 'tests/unit/room/plan.test.ts', distance: 2, reach: 2 },
  ]);
  expect(graph.testsReaching('src/asked.ts')).toEqual([]);
});

test('lines are asked of the tests near a changed file, and of further ones where these do not execute the line', () => {
  for (let number = 10; number < 35; number += 1)
    write(`tests/unit/many/t${number}.test.ts`, "import '../../../src/many.ts';");
  write('src/many.ts', 'export const many = 1;');
  const graph = new ImportGraph(root);
  const executed = new ExecutedLines([record('tests/unit/many/t10.test.ts', { 'src/many.ts': [3] })]);
  const namesFor = (line: number, inFunction: boolean) =>
    [...testsToRecord(graph, [{ file: 'src/many.ts', line, inFunction }], () => executed)].map((tests) =>
      tests.map((test) => test.replace(/^.*\/t|\.test\.ts$/g, '')),
    );
  const near = Array.from({ length: 10 }, (_, at) => String(10 + at));
  const far = Array.from({ length: 15 }, (_, at) => String(20 + at));
  expect(namesFor(3, true)).toEqual([near, []]);
  expect(namesFor(4, true)).toEqual([near, far]);
  expect(namesFor(4, false)).toEqual([near, []]);
});
