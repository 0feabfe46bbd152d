// Kills imports, merges and builds at random moments, like a power failure, and checks that everything is
// intact afterwards and the same command leads to the same result: node tests/stress/kills.ts [COUNT [SEED]].
// All content is fiction.
import { spawn, spawnSync } from 'node:child_process';
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
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Random } from '../support/random.ts';

const [count = 20, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const project = fileURLToPath(new URL('../..', import.meta.url));
const random = new Random(seed);
const root = mkdtempSync(join(tmpdir(), 'backfile-kills-'));
const number = 150;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
write(
  'start/content/site.yaml',
  'title: The Example Courier\ndescription: Fiction.\nurl: https://courier.example/\n',
);
write('start/content/entities/acme.yaml', 'name: Acme Works\nkind: organization\n');
write('start/content/entities/acme-ltd.yaml', 'name: Acme Ltd\nkind: organization\n');
for (let index = 0; index < number; index += 1) {
  const front = (title: string, entities: string) =>
    `---\ntitle: ${title} ${index}\ndate: 2018-06-19\nentities: [${entities}]\ntopics: []\n---\n\n`;
  write(`start/content/articles/a-${index}.md`, `${front('Acme', 'acme-ltd')}Acme Ltd grew by ${index}.\n`);
  write(`clippings/c-${index}.md`, `${front('Ferry', '')}A ferry of fiction, number ${index}.\n`);
}

interface KilledCommand {
  readonly name: string;
  readonly args: (folder: string) => string[];
  /** Whether a killed run may leave some files old and others new. */
  readonly isFileByFile: boolean;
}
const commands: readonly KilledCommand[] = [
  {
    name: 'import',
    args: (folder) => ['import', join(root, 'clippings'), '--content', join(folder, 'content')],
    isFileByFile: true,
  },
  {
    name: 'merge',
    args: (folder) => ['entities', 'merge', 'acme-ltd', 'acme', '--content', join(folder, 'content')],
    isFileByFile: false,
  },
  {
    name: 'build',
    args: (folder) => ['build', '--content', join(folder, 'content'), '--out', join(folder, 'dist')],
    isFileByFile: false,
  },
];

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, ['src/cli/main.ts', ...args], { cwd: project, encoding: 'utf8' });

/** Returns the digests of the content and the site, without hidden files. */
function look(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (!entry.isFile() || path.split(/[/\\]/).some((name) => name.startsWith('.'))) continue;
    found.set(
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    );
  }
  return found;
}
const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);

const violations: string[] = [];
const tally = new Map<string, number>();
const tell = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
let folders = 0;

function begin(command: KilledCommand): string {
  folders += 1;
  const folder = join(root, `run-${folders}`);
  cpSync(join(root, command.name === 'build' ? 'built' : 'start'), folder, { recursive: true });
  return folder;
}

// An existing site, and content that has changed since.
cpSync(join(root, 'start'), join(root, 'built'), { recursive: true });
run(['build', '--content', join(root, 'built/content'), '--out', join(root, 'built/dist')]);
writeFileSync(join(root, 'built/content/entities/acme.yaml'), 'name: Acme Company\nkind: organization\n');

const expected = new Map<string, { after: Map<string, string>; milliseconds: number }>();
for (const command of commands) {
  const folder = begin(command);
  const start = performance.now();
  const { status, stderr } = run(command.args(folder));
  if (status !== 0) throw new Error(`${command.name} fails by itself: ${stderr}`);
  expected.set(command.name, { after: look(folder), milliseconds: performance.now() - start });
  rmSync(folder, { recursive: true });
}

for (let killed = 0; killed < count; killed += 1) {
  const command = commands[killed % commands.length]!;
  const { after, milliseconds } = expected.get(command.name)!;
  const folder = begin(command);
  const before = look(folder);
  const child = spawn(process.execPath, ['src/cli/main.ts', ...command.args(folder)], {
    cwd: project,
    stdio: 'ignore',
  });
  const delay = milliseconds * (0.3 + 0.8 * random.next());
  await Promise.race([wait(delay), once(child, 'exit')]);
  const hasEnded = child.exitCode !== null;
  if (!hasEnded) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  tell(`${command.name}: ${hasEnded ? 'had ended' : 'killed'}`);
  const at = `${command.name} killed after ${Math.round(delay)} of ${Math.round(milliseconds)} ms`;
  const complain = (what: string) => violations.push(`${at}: ${what}`);

  let now = look(folder);
  if (command.name === 'merge' && !isSame(now, before) && !isSame(now, after)) {
    tell('merge: files of both states, which the check said');
    if (run(['check', '--content', join(folder, 'content')]).status !== 1)
      complain('mixed, and the check finds nothing');
    if (run(['entities', 'finish', '--content', join(folder, 'content')]).status !== 0)
      complain('it can’t be finished');
    now = look(folder);
  }
  const isBegun = existsSync(join(folder, '.dist.backfile-journal'));
  if (isBegun) tell('build: within its update of the site');
  const isWhole = command.isFileByFile
    ? [...now].every(([path, digest]) => digest === before.get(path) || digest === after.get(path))
    : isBegun || isSame(now, before) || isSame(now, after);
  if (!isWhole) complain('neither as before nor as after');
  if (run(['check', '--content', join(folder, 'content')]).status !== 0) complain('the check fails');
  if (run(command.args(folder)).status !== 0 && command.name !== 'merge')
    complain('it fails when it is run again');
  if (!isSame(look(folder), after)) complain('run again it leads elsewhere');
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^(?:dist|\.backfile|\.dist\.backfile-manifest)/.test(path) && /(^|[/\\])\./.test(path),
  );
  if (left.length > 0) complain(`left: ${left.join(' ')}`);
  rmSync(folder, { recursive: true });
}
rmSync(root, { recursive: true, force: true });
for (const [what, times] of [...tally].toSorted()) console.log(`${what}: ${times}`);
for (const violation of violations) console.log(violation);
console.log(`${count} kills (seed ${seed}), ${violations.length} violations`);
process.exitCode = violations.length > 0 ? 1 : 0;
