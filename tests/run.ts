// Runs every check and every test in sequence, even if one fails; `npm test` calls it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface StepOutcome {
  readonly passed: number;
  readonly failed: number;
  /** What went wrong; empty if nothing did. */
  readonly report: string;
}

/** The part of Vitest's JSON report that is used here. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool that passes or fails as a whole. */
async function runTool(name: string): Promise<StepOutcome> {
  const { ok, output } = await npm(['run', '--silent', name]);
  return ok ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report: output };
}

async function runTests(project: string): Promise<StepOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-tests-'));
  const file = join(folder, 'report.json');
  const reporter = ['--reporter=json', `--outputFile=${file}`];
  const { ok, output } = await npm(['run', '--silent', `test:${project}`, '--', ...reporter]);
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  if (!report) return { passed: 0, failed: 1, report: output };
  const { passed, failures } = outcomesOf(report);
  if (!ok && failures.length === 0) failures.push(output);
  if (passed + failures.length === 0) failures.push(`No test of ${project} was run.`);
  return { passed, failed: failures.length, report: failures.join('\n\n') };
}

function outcomesOf({ testResults }: VitestReport): { passed: number; failures: string[] } {
  let passed = 0;
  const failures: string[] = [];
  for (const { name, status, message, assertionResults } of testResults) {
    const bad = assertionResults.filter((result) => result.status === 'failed');
    passed += assertionResults.filter((result) => result.status === 'passed').length;
    failures.push(
      ...bad.map(({ fullName, failureMessages }) => `${name}\n${fullName}\n${failureMessages.join('\n')}`),
    );
    if (status === 'failed' && bad.length === 0) failures.push(`${name}\n${message}`);
  }
  return { passed, failures };
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

function npm(args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const child = spawn('npm', args, { cwd: root, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ok: status === 0, output: output.trim() }));
  });
}

type Step = readonly [name: string, outcome: () => Promise<StepOutcome>];

/** Runs tools one after another. */
function toolSteps(...names: readonly string[]): Step[] {
  let before: Promise<unknown> = Promise.resolve();
  return names.map((name) => {
    const outcome = before.then(() => runTool(name));
    before = outcome;
    return [name, () => outcome];
  });
}

const steps: readonly Step[] = [
  // Two rows of tools at a time: types and lint both write Astro’s types.
  ...toolSteps('types', 'lint'),
  ...toolSteps('format', 'unused'),
  ...['unit', 'site', 'browser'].map((name): Step => [name, () => runTests(name)]),
];

let passed = 0;
let failed = 0;
for (const [name, run] of steps) {
  const outcome = await run();
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.report) console.log(`\n${outcome.report}\n`);
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
