// Fails each change that a command makes on the disk in turn, and makes each the last one; then checks the
// content and the site, and runs the command again: node tests/stress/disk-faults.ts [EVERY]. With EVERY,
// only each n-th change is tested. Everything runs in one process, and all content is fiction.
import { createHash } from 'node:crypto';
import fs, {
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
import { plainFault } from '../../src/site/build/plain-fault.ts';
import { UsageError, type Call } from '../../src/cli/usage.ts';
import { archiveRoot } from '../../src/files/roots.ts';
import { type DiskFault, FaultyDisk, Killed } from './faulty-disk.ts';
import { stubBuild } from './stub-build.ts';

interface Scenario {
  readonly name: string;
  /** Creates the initial state in an empty folder. */
  readonly prepare: (folder: string) => void | Promise<void>;
  readonly run: (folder: string) => Promise<number>;
  /** The command that finishes an interrupted change. */
  readonly finish?: (folder: string) => Promise<number>;
  /** Whether files may be old and new independently; otherwise all must be old or all new. */
  readonly isFileByFile?: boolean;
}

const site =
  'title: The Example Courier\ndescription: A paper that never was.\nurl: https://courier.example/\n';
const article = (title: string, entities: string, text: string) =>
  `---\ntitle: ${title}\ndate: 2018-06-19\nentities: [${entities}]\ntopics: []\n---\n\n${text}\n`;
const content = {
  'content/site.yaml': site,
  'content/entities/acme.yaml': 'name: Acme Works\nkind: organization\n',
  'content/entities/acme-ltd.yaml': 'name: Acme Ltd\nkind: organization\n',
  'content/articles/one.md': article('One', 'acme-ltd', 'Acme Ltd grew.'),
  'content/articles/two.md': article('Two', 'acme, acme-ltd', 'Acme Works and Acme Ltd met.'),
  'content/articles/three.md': article('Three', 'acme', 'Acme Works shrank.'),
};
const clippings = {
  'clippings/a.md': article('A ferry', '', 'A ferry of fiction.'),
  'clippings/b.md': article('A lamp', '', 'A lamp of fiction.\n\n![A lamp](lamp.png)'),
  'clippings/lamp.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  'clippings/c.md': article('A letter', '', 'A letter of fiction.'),
};

function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const stub = stubBuild();
const { runEntities } = await import('../../src/cli/run-entities.ts');
const { runImport } = await import('../../src/cli/run-import.ts');
const { runNew } = await import('../../src/cli/run-new.ts');
const { runCheck } = await import('../../src/cli/run-check.ts');
const { runBuild } = await import('../../src/cli/run-build.ts');
const { writeFiles } = await import('../../src/desk/server/content/writer/write-files.ts');

const call = (folder: string, command: Call['command'], words: readonly string[], values = {}): Call => ({
  command,
  words,
  values: { content: join(folder, 'content'), ...values },
});
const build = (folder: string) => runBuild(call(folder, 'build', [], { out: join(folder, 'dist') }));
const pagesOf = (name: string, count: number) =>
  new Map(
    Array.from({ length: count }, (_, index) => [
      `articles/${index}/index.html`,
      index % 2 ? 'as it was' : name,
    ]),
  );

/**
 * Writes a decision as the desk does: a new record, and the articles that list it. Writing it again changes
 * nothing.
 */
async function writeAtDesk(folder: string): Promise<number> {
  const record = 'content/entities/zenith.yaml';
  if (existsSync(join(folder, record))) return 0;
  const changes = ['content/articles/one.md', 'content/articles/three.md'].map((file) => {
    const before = readFileSync(join(folder, file), 'utf8');
    return { file, before, after: before.replace('entities: [', 'entities: [zenith, ') };
  });
  const result = await writeFiles(
    {
      contentDir: join(folder, 'content'),
      title: 'Accept “Zenith”',
      changes: [{ file: record, before: undefined, after: 'name: Zenith\nkind: organization\n' }, ...changes],
    },
    () => undefined,
  );
  if (result.type === 'failed') console.error(result.message);
  return result.type === 'written' ? 0 : 1;
}

const scenarios: readonly Scenario[] = [
  {
    name: 'merge',
    prepare: (folder) => write(folder, content),
    run: (folder) => runEntities(call(folder, 'entities', ['merge', 'acme-ltd', 'acme'])),
    finish: (folder) => runEntities(call(folder, 'entities', ['finish'])),
  },
  {
    name: 'rename',
    prepare: (folder) => write(folder, content),
    run: (folder) => runEntities(call(folder, 'entities', ['rename', 'acme', 'acme-works'])),
    finish: (folder) => runEntities(call(folder, 'entities', ['finish'])),
  },
  {
    name: 'desk',
    prepare: (folder) => write(folder, content),
    run: writeAtDesk,
    finish: (folder) => runEntities(call(folder, 'entities', ['finish'])),
  },
  {
    name: 'import',
    prepare: (folder) => write(folder, { ...content, ...clippings }),
    run: (folder) => runImport(call(folder, 'import', [join(folder, 'clippings')])),
    isFileByFile: true,
  },
  {
    name: 'new',
    prepare: (folder) => write(folder, content),
    run: async (folder) =>
      existsSync(join(folder, 'content/articles/2018/a-title.md'))
        ? 0
        : runNew(call(folder, 'new', ['A title'], { date: '2018-06-19' })),
    isFileByFile: true,
  },
  {
    name: 'first build',
    prepare: (folder) => {
      stub.pages = pagesOf('new', 6);
      write(folder, content);
    },
    run: build,
  },
  {
    name: 'build',
    prepare: async (folder) => {
      write(folder, content);
      stub.pages = pagesOf('old', 6);
      await build(folder);
      stub.pages = pagesOf('new', 5);
      // Without a change of the content, a build would do nothing.
      write(folder, { 'content/articles/one.md': article('One', 'acme-ltd', 'Acme Ltd grew again.') });
    },
    run: build,
  },
];

/** Returns digests of what readers and keepers see: the content and the site, without hidden files. */
function look(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of ['content', 'dist']) {
    if (!existsSync(join(folder, part))) continue;
    for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file);
      if (!entry.isFile() || path.split(/[/\\]/).some((name) => name.startsWith('.'))) continue;
      found.set(path, createHash('sha256').update(readFileSync(file)).digest('hex'));
    }
  }
  return found;
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);

/** What `public/` has for hosts is in the site as well. */
const hiddenPublished = readdirSync(join(archiveRoot, 'public'))
  .filter((name) => name.startsWith('.'))
  .map((name) => join('dist', name));

/** Returns hidden files in a folder and next to it: locks, journals, partly written files; not copies that are kept. */
function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /(^|[/\\])\./.test(path) &&
      !path.startsWith('.backfile') &&
      !['.dist.backfile-manifest', ...hiddenPublished].includes(path),
  );
}

/** Simulates a dead process, which holds no lock: its id belongs to nobody. */
function buryLocks(folder: string): void {
  const places = [join(folder, 'content'), join(archiveRoot, '.astro')];
  for (const place of places.filter((one) => existsSync(one))) {
    for (const name of readdirSync(place).filter((one) => one.endsWith('.lock')))
      fs.writeFileSync(join(place, name), '4194399 1');
  }
}

const said: string[] = [];
const print = console.log;
console.log = (...words: unknown[]) => said.push(words.join(' '));
console.error = console.log;
process.stderr.write = () => true;

/** The result of a command: its exit code, or what it threw. */
async function outcomeOf(run: () => Promise<number>): Promise<{ code?: number; error?: unknown }> {
  said.length = 0;
  try {
    return { code: await run() };
  } catch (error) {
    return { error };
  }
}

const root = mkdtempSync(join(tmpdir(), 'backfile-faults-'));
const disk = new FaultyDisk([root, join(archiveRoot, '.astro')]);
const every = Number(process.argv[2] ?? 1);
const violations: string[] = [];
let runs = 0;
let folders = 0;

async function start(scenario: Scenario): Promise<{ folder: string; before: Map<string, string> }> {
  folders += 1;
  const folder = join(root, String(folders));
  disk.arm();
  for (const kept of ['bundles', 'cache-elsewhere'])
    rmSync(join(archiveRoot, '.astro', kept), { recursive: true, force: true });
  await scenario.prepare(folder);
  return { folder, before: look(folder) };
}

async function tryFault(scenario: Scenario, fault: DiskFault, failing: number, after: Map<string, string>) {
  const { folder, before } = await start(scenario);
  disk.arm(fault, failing);
  const outcome = await outcomeOf(() => scenario.run(folder));
  const at = `${scenario.name}, ${fault} at ${failing} (${(disk.calls[failing - 1] ?? 'not reached').replace(folder, '')})`;
  const message = said.join('\n');
  disk.arm();
  runs += 1;
  const complain = (what: string) => violations.push(`${at}: ${what}`);
  if (fault === 'kill') buryLocks(folder);
  else {
    const { error } = outcome;
    const isSaid = error === undefined || error instanceof UsageError || plainFault(error) !== undefined;
    if (!isSaid) complain(`a raw exception: ${error instanceof Error ? error.stack : String(error)}`);
    if (/\n +at /.test(message)) complain(`a stack: ${message}`);
    if (outcome.error instanceof Killed) complain('a kill that was none');
  }
  if (scenario.finish) {
    // After an interrupted change, the check reports it, and finishing leads to one of the two states.
    const isMixed = !isSame(look(folder), before) && !isSame(look(folder), after);
    const check = await outcomeOf(() => runCheck(call(folder, 'check', [])));
    if (isMixed && check.code !== 1) complain('files of both states, and the check finds nothing');
    const finished = await outcomeOf(() => scenario.finish!(folder));
    if (finished.code !== 0) complain(`it can’t be finished: ${said.join(' ')} ${String(finished.error)}`);
  }
  const now = look(folder);
  const isWhole = scenario.isFileByFile
    ? [...now].every(([path, digest]) => digest === before.get(path) || digest === after.get(path)) &&
      [...before.keys()].every((path) => now.has(path))
    : isSame(now, before) || isSame(now, after);
  if (!isWhole) {
    // An update of the site that was interrupted is finished by the next command.
    const isBegun = existsSync(join(folder, '.dist.backfile-journal'));
    if (!isBegun) complain(`neither as before nor as after: ${[...now.keys()].join(' ')}`);
  }
  const check = await outcomeOf(() => runCheck(call(folder, 'check', [])));
  if (check.code !== 0) complain(`the check fails: ${said.join(' ')} ${String(check.error ?? '')}`);
  const again = await outcomeOf(() => scenario.run(folder));
  // A completed merge is refused the second time, because one entity no longer exists.
  if (again.code !== 0 && !scenario.finish) complain(`again: ${said.join(' ')} ${String(again.error ?? '')}`);
  if (!isSame(look(folder), after)) complain('the second run does not lead to the same');
  const left = leftovers(folder);
  if (left.length > 0) complain(`left: ${left.join(' ')}`);
  fs.rmSync(folder, { recursive: true, force: true });
}

const counts: string[] = [];
for (const scenario of scenarios) {
  const { folder } = await start(scenario);
  disk.arm();
  const { code, error } = await outcomeOf(() => scenario.run(folder));
  if (code !== 0) throw new Error(`${scenario.name} fails by itself: ${said.join('\n')}`, { cause: error });
  const total = disk.calls.length;
  const after = look(folder);
  const first = runs;
  for (const [index, fault] of (['kill', 'ENOSPC', 'EACCES', 'EIO'] as const).entries()) {
    for (let failing = 1 + (index % every); failing <= total; failing += every) {
      await tryFault(scenario, fault, failing, after);
    }
  }
  counts.push(`${scenario.name}: ${total} changes of the disk, ${runs - first} faults`);
}
disk.arm();
rmSync(root, { recursive: true, force: true });
print(counts.join('\n'));
for (const violation of violations.slice(0, 40)) print(`\n${violation}`);
print(`${runs} faults, ${violations.length} violations`);
process.exitCode = violations.length > 0 ? 1 : 0;
