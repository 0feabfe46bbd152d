// Fails each change that a command makes on the disk in turn, as a system call, or kills it there; then runs the check
// and the command again: node run-faults.ts [--every N] [--but NAME] [NAME…]. With --every, only each N-th change is tested, a
// different one for each kind of fault. All content is fiction.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
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
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { keepersEnv } from '../../support/keepers-env.ts';
import { compileFaults, faultEnv, type FaultPlan, type SystemFault } from './preload.ts';
import { faultScenarios, type FaultScenario } from './scenarios.ts';

type FolderState = ReadonlyMap<string, string>;

interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

const faults: readonly SystemFault[] = ['kill', 'ENOSPC', 'EIO'];
const project = fileURLToPath(new URL('../../..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { every: { type: 'string' }, but: { type: 'string' } },
  allowPositionals: true,
});
const every = Number(values.every ?? 1);
const unknown = positionals.filter((name) => !faultScenarios.some((one) => one.name === name));
if (unknown.length > 0) throw new Error(`No scenario ${unknown.join(', ')}.`);
const chosen = faultScenarios.filter(
  ({ name }) => name !== values.but && (positionals.length === 0 || positionals.includes(name)),
);

const root = mkdtempSync(join(tmpdir(), 'backfile-system-faults-'));
const violations: string[] = [];
let folders = 0;

/** Runs a script of the project in a process group of its own, which a fault may end. */
async function run(args: readonly string[], plan?: FaultPlan): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...keepersEnv, ...(plan && faultEnv(plan)) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (text += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
}

function write(folder: string, files: FaultScenario['files']): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Returns the digest of every file, by path. */
function stateOf(folder: string): FolderState {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

const isHidden = (path: string) => path.split('/').some((name) => name.startsWith('.'));
const visible = (state: FolderState): FolderState => new Map([...state].filter(([path]) => !isHidden(path)));
const isSame = (a: FolderState, b: FolderState) =>
  a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);

/** Locks name the process that took them, so they differ each time. */
function keyOf(state: FolderState): string {
  return JSON.stringify([...state].map(([path, digest]) => [path, /\.lock(\.|$)/.test(path) ? '' : digest]));
}

/** What follows from a state: the check of it, and the next run of the command. */
interface Aftermath {
  readonly check: Outcome;
  readonly again: Outcome;
  readonly last: FolderState;
}

async function tryScenario(scenario: FaultScenario, library: string): Promise<string> {
  const aftermaths = new Map<string, Promise<Aftermath>>();
  const counts: Record<string, number> = { old: 0, new: 0, half: 0 };
  let lost = 0;
  const origin = join(root, `${scenario.name}-start`);
  write(origin, scenario.files);
  if (scenario.earlier) {
    const first = await run(scenario.run(origin));
    if (first.code !== 0) throw new Error(`${scenario.name} fails by itself: ${first.text}`);
    write(origin, scenario.earlier);
  }
  const before = visible(stateOf(origin));

  const start = () => {
    folders += 1;
    // The path of the archive is in some caches, and the name of the folder in none.
    const folder = join(root, `${scenario.name}-${folders}`, 'archive');
    cpSync(origin, folder, { recursive: true });
    return folder;
  };
  const inject = async (fault: SystemFault, at: number) => {
    const folder = start();
    const notes = `${dirname(folder)}/notes`;
    const outcome = await run(scenario.run(folder), { library, folders: [folder], at, fault, notes });
    const log = existsSync(`${notes}.log`) ? readFileSync(`${notes}.log`, 'utf8').replaceAll(folder, '') : '';
    return { folder, outcome, log: log.trim().split('\n').filter(Boolean) };
  };
  const follow = async (folder: string): Promise<Aftermath> => {
    const check = await run(['src/cli/backfile.mjs', 'check', '--content', `${folder}/content`]);
    const isDone =
      scenario.isOnce === true &&
      !existsSync(join(folder, 'content/.changes/journal.json')) &&
      isSame(visible(stateOf(folder)), after);
    const again = isDone ? { code: 0, text: '' } : await run(scenario.run(folder));
    return { check, again, last: stateOf(folder) };
  };

  const clean = await inject('ENOSPC', 0);
  if (clean.outcome.code !== 0) throw new Error(`${scenario.name} fails by itself: ${clean.outcome.text}`);
  const whole = stateOf(clean.folder);
  const after = visible(whole);
  const total = clean.log.length;

  const tryFault = async (fault: SystemFault, at: number) => {
    const { folder, outcome, log } = await inject(fault, at);
    const place = `${scenario.name}, ${fault} at ${at} of ${total} (${log.join(' ') || 'not reached'})`;
    const complain = (what: string) => violations.push(`${place}: ${what}`);
    const state = stateOf(folder);
    const now = visible(state);
    const [isOld, isNew] = [isSame(now, before), isSame(now, after)];
    counts[isNew ? 'new' : isOld ? 'old' : 'half']! += 1;
    if (fault === 'kill' && log.length > 0 && outcome.code !== null) complain('it was not killed');
    if (fault !== 'kill' && /\n\s+at /.test(outcome.text)) complain(`a raw exception: ${outcome.text}`);
    if (fault !== 'kill' && outcome.code === null) complain(`it crashed: ${outcome.text}`);
    if (outcome.code === 0 && !isNew) complain(`it says that it succeeded: ${outcome.text}`);
    if (/Nothing was (?:changed|built)/.test(outcome.text) && !isOld && !scenario.isSite)
      complain('something was changed, other than it says');
    if (scenario.isFileByFile) {
      for (const [path, digest] of now) {
        if (digest !== before.get(path) && digest !== after.get(path) && scenario.name !== 'desk')
          complain(`${path} is neither old nor new`);
      }
    }
    const key = keyOf(state);
    let aftermath = aftermaths.get(key);
    if (!aftermath) aftermaths.set(key, (aftermath = follow(folder)));
    const { check, again, last } = await aftermath;
    const isInOneState = isOld || isNew || scenario.isFileByFile || scenario.isSite;
    if (!isInOneState && check.code !== 1)
      complain(`a half state that the check does not name: ${check.text}`);
    if (isInOneState && !scenario.isSite && check.code !== 0 && !/interrupted/.test(check.text))
      complain(`the check fails: ${check.text}`);
    if (!isSame(visible(last), after)) complain(`the next run does not lead to the same: ${again.text}`);
    const lostBefore = lost;
    for (const path of after.keys()) if (!last.has(path)) lost += 1;
    if (scenario.keepsRemoved) {
      const texts = new Set(last.values());
      for (const [path, digest] of before) if (!after.has(path) && !texts.has(digest)) lost += 1;
    }
    if (lost > lostBefore) complain('files are lost');
    // What a dead process left of a lock goes with the next command that takes it.
    const left = [...last.keys()].filter(
      (path) =>
        isHidden(path) && !whole.has(path) && !/^\.backfile\/|^content\/\.\w+\.lock(\.\d+)?$/.test(path),
    );
    if (left.length > 0) complain(`left: ${left.join(' ')}`);
    rmSync(dirname(folder), { recursive: true, force: true });
  };

  const jobs = faults.flatMap((fault, index) => {
    const all: (() => Promise<void>)[] = [];
    for (let at = 1 + Math.floor((index * every) / faults.length); at <= total; at += every)
      all.push(() => tryFault(fault, at));
    return all;
  });
  const number = jobs.length;
  // Builds wait for each other.
  const workers = scenario.isSite ? 1 : availableParallelism();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let job = jobs.shift(); job; job = jobs.shift()) await job();
    }),
  );
  const { old, new: fresh, half } = counts;
  return `${scenario.name}: ${total} changes of the disk, ${number} faults (${old} old, ${fresh} new, ${half} half), ${aftermaths.size} states, ${lost} files lost`;
}

const compiled = compileFaults(root);
if ('missing' in compiled) console.log(`Skipped: ${compiled.missing}.`);
else {
  let injected = 0;
  for (const scenario of chosen) {
    const line = await tryScenario(scenario, compiled.library);
    injected += Number(/(\d+) faults/.exec(line)![1]);
    console.log(line);
  }
  for (const violation of violations.slice(0, 60)) console.log(`\n${violation}`);
  console.log(`${injected} faults, ${violations.length} violations`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
rmSync(root, { recursive: true, force: true });
