// Changes the program in small ways, one at a time, and lists the changes that no unit test of the wing notices:
// npm run mutants -- [BASE | FILE[:LINE[-LINE]] …]. BASE is a commit: lines of src changed since then are tried; by
// default those of the last commit and of what is not committed. All happens in a copy of the project.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Mutant, mutantsOf } from './mutate.ts';

/** A mutant may never end; no wing takes that long. */
const patienceMs = 300_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'backfile-mutants-'));
const given = process.argv.slice(2);

/** Returns the lines to change of each file, from the arguments. */
function chosenLines(): Map<string, (line: number) => boolean> {
  if (given.some((one) => one.includes('.ts'))) {
    return new Map(
      given.map((one) => {
        const [file = '', lines] = one.split(':');
        const [first = 1, last = lines === undefined ? Infinity : first] =
          lines?.split('-').map(Number) ?? [];
        return [file, (line: number) => line >= first && line <= last];
      }),
    );
  }
  const git = [
    'diff',
    '--unified=0',
    '--diff-filter=AM',
    given[0] ?? 'HEAD~1',
    '--',
    'src/**/*.ts',
    'src/**/*.tsx',
  ];
  const { stdout, stderr, status } = spawnSync('git', git, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const changed = new Map<string, Set<number>>();
  let lines = new Set<number>();
  for (const [, file, start, count] of stdout.matchAll(/^\+\+\+ b\/(.+)$|^@@ .*\+(\d+)(?:,(\d+))? @@/gm)) {
    if (file) changed.set(file, (lines = new Set()));
    else for (let at = 0; at < Number(count ?? 1); at += 1) lines.add(Number(start) + at);
  }
  return new Map([...changed].map(([file, all]) => [file, (line: number) => all.has(line)]));
}

/** Runs the unit tests of a file’s wing that load it, and returns whether they pass. */
async function passes(file: string): Promise<boolean> {
  const wing = file.split('/')[1]!;
  const args = [
    'related',
    file,
    '--run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'unit',
    '--bail',
    '1',
    '--testTimeout',
    '120000',
  ];
  const child = spawn('npx', ['vitest', ...args, '--dir', `tests/unit/${wing}`, '--passWithNoTests'], {
    cwd: copy,
    stdio: 'ignore',
    // A group of its own, so that its workers end with it.
    detached: true,
  });
  const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), patienceMs);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  return status === 0;
}

let tried = 0;
let unnoticed = 0;
try {
  cpSync(root, copy, {
    recursive: true,
    filter: (path) =>
      !/^(?:node_modules|\.git|\.astro|\.backfile|dist[^/]*)(?:\/|$)/.test(relative(root, path)),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, isChosen] of chosenLines()) {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    const mutants = mutantsOf(text, isChosen);
    if (mutants.length === 0) continue;
    if (!(await passes(file))) {
      console.log(`${file}: its unit tests fail without a change, so it was skipped`);
      process.exitCode = 1;
      continue;
    }
    for (const mutant of mutants) await tryMutant(file, text, mutant);
    writeFileSync(path, text);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${tried} mutants, ${tried - unnoticed} noticed, ${unnoticed} not`);

async function tryMutant(
  file: string,
  text: string,
  { start, end, line, column, before, after }: Mutant,
): Promise<void> {
  tried += 1;
  writeFileSync(join(copy, file), text.slice(0, start) + after + text.slice(end));
  if (!(await passes(file))) return;
  unnoticed += 1;
  console.log(`${file}:${line}:${column}  ${oneLine(before)}  →  ${oneLine(after)}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 100);
}
