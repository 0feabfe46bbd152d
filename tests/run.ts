// Runs every check and every test in sequence, even if one fails; `npm test` calls it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coverageText } from './support/coverage-text.ts';

interface Outcome {
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
function runTool(name: string): Outcome {
  const { ok, output } = npm(['run', '--silent', name]);
  return ok ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report: output };
}

function runTests(project: string): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-tests-'));
  const file = join(folder, 'report.json');
  const reporter = ['--reporter=json', `--outputFile=${file}`];
  // Only unit tests are measured: the others run built code, which coverage would slow down and could not map
  // to the source.
  const measured = project === 'unit' ? ['--coverage.enabled', `--coverage.reportsDirectory=${folder}`] : [];
  const { ok, output } = npm(['run', '--silent', `test:${project}`, '--', ...reporter, ...measured]);
  const report = readReport(file);
  if (measured.length > 0) console.log(coverageText(folder));
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

function npm(args: readonly string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}

const steps: readonly { name: string; run: () => Outcome }[] = [
  ...['format', 'types', 'lint', 'unused'].map((name) => ({ name, run: () => runTool(name) })),
  ...['unit', 'site', 'browser'].map((name) => ({ name, run: () => runTests(name) })),
];

let passed = 0;
let failed = 0;
for (const { name, run } of steps) {
  const outcome = run();
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.report) console.log(`\n${outcome.report}\n`);
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
