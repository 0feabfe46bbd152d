// Runs every check, and the tests of a part of the suite, and says what happens while it does: `npm test` runs the main part,
// `npm run test:rest` what a change breaks in a week rather than in an hour (tests/support/suite/rest.ts). At the end it says what
// each part took beside what it took when that was last noted; with `--note`, it notes it (tests/bench/suite-times.json).
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processorSeconds } from './support/suite/processor-time.ts';
import type { RunCounts } from './support/suite/progress-reporter.ts';

type Outcome = Omit<RunCounts, 'skipped'>;

/** The time that the processors of the machine worked in each step of a part, in seconds. */
type StepTimes = Readonly<Record<string, number>>;

const root = fileURLToPath(new URL('..', import.meta.url));
const part = process.argv[2] === 'rest' ? 'rest' : 'main';
const began = Date.now();
const timesFile = fileURLToPath(new URL('bench/suite-times.json', import.meta.url));
const noted = JSON.parse(readFileSync(timesFile, 'utf8')) as Readonly<Record<string, StepTimes>>;
const times: Record<string, number> = {};
const lines: string[] = [];
/** Where all projects of this run build, so that none makes again what another has made. */
const workshop = mkdtempSync(join(tmpdir(), 'backfile-workshop-'));
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
const outcomes: Outcome[] = [];

/** Runs a tool that passes or fails as a whole; what it says is shown if it fails. */
async function runTool(name: string): Promise<Outcome> {
  const start = Date.now();
  let output = '';
  // Others run beside it: a tool in Go takes a third less processor time in one thread.
  const ok = await npm(['run', '--silent', name], { GOMAXPROCS: '1' }, (text) => (output += text));
  console.log(`${ok ? '✓' : '✗'} ${name}  ${seconds(start)}`);
  if (!ok) console.log(`\n${output.trim()}\n`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the tests of a project, which says by itself how they go. */
async function runTests(project: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-tests-'));
  const file = join(folder, 'counts.json');
  const environment = { TEST_PART: part, TEST_COUNTS: file, TEST_WORKSHOP: workshop };
  const reporter = '--reporter=tests/support/suite/progress-reporter.ts';
  const start = Date.now();
  console.log(`\n${project}`);
  const ok = await npm(['run', '--silent', `test:${project}`, '--', reporter], environment, (text) =>
    process.stdout.write(text),
  );
  const counts = readCounts(file);
  rmSync(folder, { recursive: true, force: true });
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  // Whatever else ended it, and a run of no test, is a failure.
  const isFault = failed === 0 && (!ok || passed === 0);
  if (isFault) console.log(`The tests of ${project} ended without a result.`);
  console.log(`${project}: ${passed} passed, ${failed + Number(isFault)} failed  ${seconds(start)}`);
  return { passed, failed: failed + Number(isFault) };
}

function readCounts(file: string): RunCounts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunCounts;
  } catch {
    return undefined;
  }
}

function npm(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  said: (text: string) => void,
): Promise<boolean> {
  const child = spawn('npm', args, {
    cwd: root,
    // What one process has compiled, the others load.
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/backfile/code'),
      ...process.env,
      ...environment,
    },
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', said);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0));
  });
}

function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(0)} s`;
}

/** Runs tools one after another. */
async function runTools(...names: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const name of names) outcomes.push(await runTool(name));
  return outcomes;
}

/** Runs a step of this part, and keeps what it took, beside what it took when that was noted. */
async function runStep(name: string, work: () => Promise<readonly Outcome[]>): Promise<void> {
  const [start, before] = [Date.now(), processorSeconds()];
  outcomes.push(...(await work()));
  const worked = Math.round(processorSeconds() - before);
  times[name] = worked;
  const last = noted[part]?.[name];
  lines.push(
    `${name}  ${seconds(start)}, of the processors ${worked} s${last === undefined ? '' : `, noted: ${last} s`}`,
  );
}

if (part === 'main')
  await runStep('checks and unit', async () => {
    // The linter knows the types of all modules, and says what the compiler would; components need the types that it writes.
    const [slow, quick] = await Promise.all([
      runTools('lint', 'types:components'),
      runTools('format', 'unused').then(async (ran) => [...ran, await runTests('unit')]),
    ]);
    return [...slow, ...quick];
  });
else await runStep('unit', async () => [await runTests('unit')]);
for (const project of ['site', 'browser']) await runStep(project, async () => [await runTests(project)]);

console.log(`\n${lines.join('\n')}`);
if (process.argv.includes('--note'))
  writeFileSync(timesFile, `${JSON.stringify({ ...noted, [part]: times }, null, 2)}\n`);
const sum = (count: (one: Outcome) => number) => outcomes.reduce((total, one) => total + count(one), 0);
const failed = sum((one) => one.failed);
console.log(`\n${part === 'main' ? 'npm test' : 'npm run test:rest'} took ${seconds(began)}`);
console.log(`${sum((one) => one.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
