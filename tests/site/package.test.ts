import { spawn, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../support/build.ts';
import { deskCookie } from '../support/desk-server/desk-cookie.ts';
import { keepersEnv } from '../support/keepers-env.ts';
import {
  copyPackedProject,
  packBrokenVersion,
  packNextVersion,
  runNpmIn,
} from '../support/builds/packed-program.ts';
import { projectFolder, runIn } from '../support/project.ts';
import type { Ran } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// One archive, made from the two packages in an empty folder. Each test starts from what the one before it left. All
// texts are fiction.

let desk: string;
let archive: string;
/** The copy of the project that is packed, and what its `package.json` says when it is. */
let root: string;
let released: string;
/** What npm says if it shall pack a project that does not say where its source is. */
let refused: Ran;
const program = () => join(archive, 'node_modules/backfile');

/** Runs a command of the archive; returns what it printed. */
function run(...args: string[]): string {
  const { code, stdout, stderr } = runNpmIn(archive, 'run', '--silent', ...args);
  expect(code, stdout + stderr).toBe(0);
  return stdout;
}

beforeAll(() => {
  desk = temporaryFolder();
  root = copyPackedProject();
  const pack = (...args: string[]) => runNpmIn(root, 'pack', `--pack-destination=${desk}`, ...args);
  // While it is private, it installs the program that lies beside it.
  const creator = pack('./src/package/create-backfile');
  expect(creator.code, creator.stderr).toBe(0);
  const manifest = join(root, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"private": true,', ''));
  refused = pack();
  expect(readdirSync(desk)).toEqual(['create-backfile-0.2.0.tgz']);
  const release = runIn(root, 'src/package/release.ts', 'https://code.example/paper/backfile');
  expect(release.code, release.stderr).toBe(0);
  released = readFileSync(manifest, 'utf8');
  const packed = pack();
  expect(packed.code, packed.stderr).toBe(0);
  const create = ['exec', '--yes', '--package=./create-backfile-0.2.0.tgz', '--', 'create-backfile'];
  const made = runNpmIn(
    desk,
    ...create,
    'courier',
    ...['--title', 'The Lantern Courier', '--site', 'https://courier.example/', '--formats', 'none'],
  );
  expect(made.code, made.stdout + made.stderr).toBe(0);
  archive = join(desk, 'courier');
});

test('create-backfile makes a folder with the content, the workflow that publishes it, and one dependency', () => {
  expect(readdirSync(archive).toSorted()).toEqual([
    '.gitattributes',
    '.github',
    '.gitignore',
    'backfile-0.2.0.tgz',
    'content',
    'node_modules',
    'package-lock.json',
    'package.json',
    'public',
  ]);
  const { dependencies } = JSON.parse(readFileSync(join(archive, 'package.json'), 'utf8')) as {
    dependencies: object;
  };
  expect(dependencies).toEqual({ backfile: 'file:backfile-0.2.0.tgz' });
  expect(readFileSync(join(archive, 'content/site.yaml'), 'utf8')).toContain('title: The Lantern Courier\n');
  expect(existsSync(join(archive, '.github/workflows/publish.yml'))).toBe(true);
});

test('the page of the desk has the editor of the package, whose own packages are not installed', () => {
  const code =
    "import { bundlePage } from 'backfile/lib/desk/server/bundle/bundle-page.js'; console.log(await bundlePage());";
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: archive,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const assets = readdirSync(join(stdout.trim(), 'assets'));
  expect(assets.filter((name) => /^desk-editor.*\.js$/.test(name))).toHaveLength(1);
  expect(existsSync(join(archive, 'node_modules/@codemirror'))).toBe(false);
});

test('a backup with a passphrase is made and opened by the package, which installs nothing for it', () => {
  const backup = (...args: string[]) =>
    spawnSync(process.execPath, [join(program(), 'lib/cli/backfile.mjs'), 'backup', ...args], {
      cwd: archive,
      encoding: 'utf8',
      input: 'harbor salt 1962\n',
    });
  const file = join(desk, 'courier.zip.age');
  const made = backup('--out', file, '--passphrase');
  expect(made.stdout, made.stderr).toContain('Only its passphrase opens it');
  expect(backup('--verify', file).stdout).toContain('is whole');
  for (const name of ['age-encryption', '@noble', '@scure'])
    expect(existsSync(join(archive, 'node_modules', name)), name).toBe(false);
});

test('the package contains the program and nothing of tests or of the example', () => {
  const folders = readdirSync(program(), { recursive: true, encoding: 'utf8' });
  expect(readdirSync(program()).toSorted()).toEqual([
    '.github',
    'LICENSE',
    'README.md',
    'THIRD-PARTY-NOTICES',
    'content',
    'lib',
    'package.json',
    'public',
    'src',
    'tsconfig.json',
  ]);
  expect(readdirSync(join(program(), 'content')).toSorted()).toEqual(['FIELDS.md', 'README.md', 'guide']);
  expect(folders.filter((name) => /\.test\.|\.backfile|src.package/.test(name))).toEqual([]);
});

test('import names what it needs for a rare format, and installs nothing', () => {
  const batch = join(desk, 'clippings');
  writeFiles(batch, {
    'ferry.md': '---\ntitle: The ferry\ndate: 2018-06-19\n---\n\nThe ferry came to the sea front.\n',
    'page.html': '<!doctype html><html><title>A page</title><body><p>Words.</p></body></html>',
  });
  const before = readFileSync(join(archive, 'package.json'), 'utf8');
  const { code, stdout } = runNpmIn(archive, 'run', '--silent', 'import', '--', batch);
  expect(code).toBe(1);
  expect(stdout).toContain(
    'Saved web pages are read by an optional part of the program, which is not installed.\n  Install it with npm run formats -- web, and import this again.',
  );
  expect(stdout).toMatch(/imported +1\n/);
  expect(readFileSync(join(archive, 'package.json'), 'utf8')).toBe(before);
  expect(run('check')).toContain('No problems in 5 files.');
});

test('a table is read by the package, whose own readers are not installed', () => {
  const batch = join(desk, 'tables');
  writeFiles(batch, { 'ferry.csv': 'title,date,text\nThe ferry,2018-06-20,It came to the sea front.\n' });
  expect(run('import', '--', batch, '--dry-run')).toMatch(/^imported +1\n[^]*as CSV\./m);
  for (const name of ['csv-parse', 'hono', '@hono', 'js-yaml', 'chardet'])
    expect(existsSync(join(archive, 'node_modules', name))).toBe(false);
});

test('a program of others imports what the package says, with its types', () => {
  const consumer = join(desk, 'consumer');
  const code = `import { openArchive, type OpenedArchive } from 'backfile/open-archive';
import { articleSchema, type ArticleData } from 'backfile/schema/article';
import { entitySchema } from 'backfile/schema/entity';
import { siteSchema } from 'backfile/schema/site';
import { topicSchema } from 'backfile/schema/topic';
import { render } from 'backfile/markdown/render';
import { parseQuery } from 'backfile/search/parse-query';
import { Finder } from 'backfile/search/finder';
import { findNames, readSentences } from 'backfile/recognition/find-names';
import { CaseCounter } from 'backfile/recognition/count-cases';
import { learnModel } from 'backfile/recognition/learn-model';

const sentences = readSentences(['Ada Lumen spoke.', 'Mayor Ada Lumen lives in Port Haven.'], 'en');
const counter = new CaseCounter();
counter.add(sentences);
const kinds: readonly string[] = findNames(sentences, 'en', counter.counts).map(({ kind }) => kind);
const words = { section: 'Section {}', withheld: 'Withheld' };
const settings = { entityHref: '/entities/{}/', words, day: '2026-03-01' };
const opened: OpenedArchive = await openArchive(process.argv[2]!, settings);
const titles: readonly ArticleData['title'][] = opened.archive!.articles.map(({ data }) => data.title);
// @ts-expect-error A number is no query.
const wrong = () => parseQuery(1);
const all = [articleSchema.parse, entitySchema.parse, siteSchema.parse, topicSchema.parse, render, Finder, learnModel, wrong];
console.log(JSON.stringify({ kinds, titles, all: new Set(all.map((one) => typeof one)).size }));
`;
  writeFiles(consumer, {
    'package.json': '{ "type": "module" }',
    'use.ts': code,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'nodenext',
        target: 'es2024',
        skipLibCheck: false,
        outDir: 'out',
        types: ['node'],
        typeRoots: [join(projectFolder, 'node_modules/@types')],
      },
      files: ['use.ts'],
    }),
  });
  symlinkSync(join(archive, 'node_modules'), join(consumer, 'node_modules'), 'junction');
  const compiler = join(projectFolder, 'node_modules/typescript-native/bin/tsc');
  const compiled = spawnSync(process.execPath, [compiler, '-p', consumer], { encoding: 'utf8' });
  expect(compiled.status, compiled.stdout).toBe(0);
  const args = [join(consumer, 'out/use.js'), join(archive, 'content')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(JSON.parse(stdout || '{}'), stderr).toEqual({
    kinds: ['person', 'person', 'place'],
    titles: ['The ferry'],
    all: 1,
  });
  const { exports } = JSON.parse(readFileSync(join(program(), 'package.json'), 'utf8')) as {
    exports: object;
  };
  const imported = [...code.matchAll(/from 'backfile\/([^']+)'/g)].map(([, name]) => `./${name}`);
  const own = ['./lib/*', './src/*', './package.json'];
  expect(Object.keys(exports).toSorted()).toEqual([...imported, ...own].toSorted());
});

/** Starts a command that serves, until the test ends; returns the address. */
async function startServing(...args: string[]): Promise<string> {
  const isWindows = process.platform === 'win32';
  const child = spawn('npm', [...args, '--silent', '--', '--port', '0'], {
    cwd: archive,
    env: keepersEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, because npm starts the program as a child.
    detached: !isWindows,
    shell: isWindows,
  });
  onTestFinished(() => {
    if (isWindows) child.kill();
    else process.kill(-child.pid!);
  });
  let printed = '';
  return new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      printed += data.toString();
      const address = /The archive is at (\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    once(child, 'exit').then(() => reject(new Error(printed)), reject);
  });
}

test('npm start builds the archive and serves it', async () => {
  const url = await startServing('start');
  expect(await (await fetch(new URL('articles/the-ferry/', url))).text()).toContain('came to the sea front');
  // Everything that was made is in the archive's own folder.
  expect(existsSync(join(program(), '.astro'))).toBe(false);
  expect(existsSync(join(archive, '.astro/cache'))).toBe(true);
});

test('npm run dev serves pages and their scripts, with what these import from packages', async () => {
  const url = await startServing('run', 'dev');
  const page = await (await fetch(new URL('articles/the-ferry/', url))).text();
  expect(page).toContain('came to the sea front');
  const scripts = [...page.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src);
  expect(scripts.length).toBeGreaterThan(0);
  const module = `/@fs/${join(program(), 'src/browser/search/list-search/read-table.ts')}`.replaceAll(
    '//',
    '/',
  );
  for (const script of [...scripts, module]) {
    const answer = await fetch(new URL(script.replaceAll('&amp;', '&'), url));
    expect(answer.status, script).toBe(200);
    expect(answer.headers.get('content-type')).toContain('javascript');
  }
  // It is CommonJS, which Vite has to prepare.
  expect(await (await fetch(new URL(module, url))).text()).toContain('.vite/deps/');
});

test('a later build keeps the pages that have not changed, and the bundle', () => {
  const file = join(archive, 'content/articles/2018/the-ferry.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('The ferry came', 'The old ferry came'));
  const bundles = () =>
    readdirSync(join(archive, '.astro/bundles'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('bundle.json'))
      .map((name) => statSync(join(archive, '.astro/bundles', name)).mtimeMs);
  const before = bundles();
  expect(before).toHaveLength(1);
  expect(run('build')).toMatch(/Made again: \d+ files; new or changed: \d+\./);
  expect(bundles()).toEqual(before);
});

/** Returns whether a module waits for something while it is loaded. */
function awaitsItself(code: string): boolean {
  const isWaiting = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) || (!ts.isFunctionLike(node) && ts.forEachChild(node, isWaiting) === true);
  return /\bawait\b/.test(code) && isWaiting(ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest));
}

test('a small change loads a few hundred modules, and each package once, with its license', () => {
  const file = join(archive, 'content/articles/2018/the-ferry.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*/m, 'title: The ferry of old'));
  const counter = join(desk, 'count-modules.mjs');
  writeFileSync(
    counter,
    `import module from 'node:module';
const urls = [];
module.registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
process.on('exit', () => console.log(urls.filter((url) => !url.startsWith('node:')).join('\\n')));`,
  );
  const args = ['--import', counter, join(program(), 'lib/cli/backfile.mjs'), 'build'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: archive, encoding: 'utf8' });
  expect(stdout, stderr).toContain('Made again');
  const loaded = stdout.split('\n').filter((line) => line.startsWith('file:'));
  expect(loaded.length).toBeGreaterThan(100);
  expect(loaded.length).toBeLessThan(300);
  // In a thread, V8 may crash when several imports wait for such a module at once (Check failed: location_ != nullptr).
  const waiting = loaded.filter((url) => awaitsItself(readFileSync(new URL(url), 'utf8')));
  expect(waiting.map((url) => url.slice(url.lastIndexOf('/lib/')))).toEqual([
    '/lib/cli/backfile.mjs',
    '/lib/cli/main.js',
  ]);
  const licenses = readFileSync(join(program(), 'lib/packages/LICENSES.txt'), 'utf8');
  for (const name of ['yaml', 'zod', 'micromark', 'edtf']) {
    expect(loaded.filter((url) => url.includes(`node_modules/${name}/`))).toEqual([]);
    expect(licenses).toMatch(new RegExp(`^${name} [0-9.]+: [\\w-]+\\n\\n.*Copyright`, 'ms'));
  }
});

test('a clone installs the same program, in 205 MB', () => {
  const clone = join(desk, 'clone');
  mkdirSync(clone);
  for (const name of readdirSync(archive))
    if (!['node_modules', '.astro', 'dist'].includes(name))
      cpSync(join(archive, name), join(clone, name), { recursive: true });
  const { code, stderr } = runNpmIn(clone, 'ci', '--omit=dev');
  expect(code, stderr).toBe(0);
  const files = readdirSync(join(clone, 'node_modules'), { recursive: true, withFileTypes: true });
  const blocks = files.map(({ parentPath, name }) => lstatSync(join(parentPath, name)).blocks);
  expect(blocks.reduce((sum, count) => sum + count * 512, 0) / 2 ** 20).toBeLessThan(205);
  const checked = runNpmIn(clone, 'run', '--silent', 'check');
  expect(checked.stdout).toContain('No problems in 5 files.');
  // The text is fiction.
  writeFileSync(
    join(clone, 'content/articles/2018/gone.md'),
    '---\ntitle: Gone\ndate: 2018-13-01\n---\n\nIt went.\n',
  );
  const faulty = runNpmIn(clone, 'run', '--silent', 'check', '--', '--messages', 'es');
  expect(faulty.stderr + faulty.stdout).toContain('fecha');
});

test('a package for publication is refused without the address of its source, and has it otherwise', () => {
  expect(refused.code).not.toBe(0);
  expect(refused.stderr).toContain('does not say where its source is: repository, homepage, bugs.');
  const { stdout } = spawnSync('tar', ['-xOzf', join(desk, 'backfile-0.2.0.tgz'), 'package/package.json'], {
    encoding: 'utf8',
  });
  const published = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
  expect(published).toMatchObject({
    name: 'backfile',
    repository: { url: 'git+https://code.example/paper/backfile.git' },
    homepage: 'https://code.example/paper/backfile#readme',
    bugs: { url: 'https://code.example/paper/backfile/issues' },
  });
  for (const field of ['private', 'scripts', 'devDependencies', 'overrides'])
    expect(published).not.toHaveProperty(field);
  // What is committed is as it was.
  expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe(released);
});

test('an upgrade to a program that does not run leaves everything as it was', () => {
  const broken = packBrokenVersion(program(), join(desk, 'broken'), desk);
  expect(broken.code, broken.stderr).toBe(0);
  const files = [
    'package.json',
    'package-lock.json',
    'content/site.yaml',
    'content/articles/2018/the-ferry.md',
  ];
  const read = () => files.map((file) => readFileSync(join(archive, file), 'utf8'));
  const before = read();
  const { code, stderr } = runNpmIn(archive, 'run', '--silent', 'upgrade', '--', '../backfile-0.9.0.tgz');
  expect(code).toBe(1);
  expect(stderr).toContain('The upgrade failed. The archive is as before.');
  expect(read()).toEqual(before);
  expect(readdirSync(archive).filter((name) => name.endsWith('.tgz'))).toEqual(['backfile-0.2.0.tgz']);
  expect(run('check')).toContain('No problems in 5 files.');
});

interface RunningProgram {
  readonly printed: string;
  /** Waits for what it prints, at most five minutes. @throws {Error} with all that was printed if it ends before */
  readonly until: (isThere: () => boolean) => Promise<void>;
}

/** Starts the desk, until the test ends. */
function startDesk(): RunningProgram {
  const args = [join(program(), 'lib/cli/backfile.mjs'), 'desk', '--no-site', '--port', '0'];
  return startProgram(process.execPath, args, archive);
}

/** Runs a program until the test ends, with all that it starts. */
function startProgram(command: string, args: readonly string[], cwd: string): RunningProgram {
  const isWindows = process.platform === 'win32';
  const child = spawn(command, args, { cwd, env: keepersEnv, stdio: 'pipe', detached: !isWindows });
  let isRunning = true;
  onTestFinished(() => {
    if (isWindows) child.kill();
    else if (isRunning) process.kill(-child.pid!);
  });
  const { promise: ended, reject } = Promise.withResolvers<never>();
  ended.catch(() => undefined);
  child.once('close', (code, signal) => {
    isRunning = false;
    reject(new Error(`It ended with ${code ?? signal}, and had printed:\n${program.printed}`));
  });
  const program = {
    printed: '',
    until: (isThere: () => boolean) =>
      Promise.race([ended, expect.poll(isThere, { timeout: 300_000 }).toBe(true)]),
  };
  const read = (data: Buffer) => (program.printed += data.toString());
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return program;
}

test('the desk upgrades the program and opens again; if that fails, everything is as it was', async () => {
  const started = startDesk();
  const addresses = () => [...started.printed.matchAll(/The desk is at (\S+)/g)].map(([, url = '']) => url);
  const hasOpened = (times: number) => started.until(() => addresses().length === times);
  await hasOpened(1);
  const [address = ''] = addresses();
  const cookie = await deskCookie(address);
  /** Asks the desk as its page does, which the browser that was let in loads again. */
  const ask = async (name: string, input: unknown) => {
    const page = await (await fetch(new URL('/desk/', address), { headers: { cookie } })).text();
    const token = /name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const headers = { cookie, 'content-type': 'application/json', 'x-desk-token': token };
    const url = new URL(`/desk/api/${name}`, address);
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) })).json() as Promise<{
      readonly output: Readonly<Record<string, unknown>>;
    }>;
  };
  const upgrade = async (name: string) => {
    const file = join(desk, name);
    const { output } = await ask('upgrade/read', { file });
    expect(output.digest).toBe(hash('sha256', readFileSync(file)));
    await ask('upgrade/start', { file, digest: output.digest });
  };
  await upgrade('backfile-0.9.0.tgz');
  await hasOpened(2);
  const { output: failed } = await ask('upgrade/show', null);
  expect(failed).toMatchObject({ version: '0.2.0', last: { to: '0.9.0', isDone: false } });
  expect(failed.last).toHaveProperty('said', expect.stringContaining('The archive is as before.'));
  await upgrade('backfile-0.2.0.tgz');
  await hasOpened(3);
  const { output: done } = await ask('upgrade/show', null);
  expect(done).toMatchObject({ version: '0.2.0', last: { to: '0.2.0', isDone: true } });
  expect(readdirSync(join(archive, '.astro')).filter((name) => name.endsWith('.tgz'))).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a starter, unpacked, opens the desk in an empty archive',
  async () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(projectFolder, 'src/package/starter/make-starter.ts'), desk, join(desk, 'backfile-0.2.0.tgz')],
      { encoding: 'utf8', env: keepersEnv },
    );
    expect(status, stderr).toBe(0);
    expect(spawnSync('unzip', ['-q', stdout.trim(), '-d', desk]).status).toBe(0);
    const folder = join(desk, 'backfile-starter-0.2.0');
    expect(statSync(join(folder, 'start-mac.command')).mode & 0o111).not.toBe(0);
    // Where there is no Node, it is said in words.
    const without = spawnSync('/bin/sh', [join(folder, 'start-linux.sh')], {
      encoding: 'utf8',
      env: { PATH: '/nowhere' },
    });
    expect(without.status).toBe(1);
    expect(without.stdout).toContain('Get the version marked “LTS” from https://nodejs.org');
    const started = startProgram('/bin/sh', [join(folder, 'start-linux.sh')], folder);
    const address = () => /The desk is at (\S+)/.exec(started.printed)?.[1];
    await started.until(() => address() !== undefined);
    const cookie = await deskCookie(address()!);
    const page = await fetch(new URL('/desk/', address()), { headers: { cookie } });
    expect(await page.text()).toContain('name="desk-token"');
    expect(readdirSync(join(folder, 'content'))).toEqual(['FIELDS.md', 'README.md', 'guide']);
  },
);

test('an upgrade to a made-up next major version says what changes, migrates the content, and checks it', () => {
  const next = packNextVersion(program(), join(desk, 'next'), desk);
  expect(next.code, next.stderr).toBe(0);
  // An archive of an earlier version has the guide on one page.
  rmSync(join(archive, 'content/guide'), { recursive: true });
  const said = run('upgrade', '--', join(desk, 'backfile-1.0.0.tgz'));
  expect(readdirSync(join(archive, 'content/guide'))).toContain('desk.md');
  expect(said).toContain('A made-up version: “sea front” is one word.');
  expect(said).not.toContain('## 0.2.0');
  expect(said.replaceAll(/\u001B\[\d*m/g, '')).toMatch(
    /-The old ferry came to the sea front\.\n *\+The old ferry came to the seafront\.\n/,
  );
  expect(said).toContain('Upgrade of the content: 2 files changed.');
  expect(said).toContain('No problems in 5 files.');
  expect(readdirSync(archive).filter((name) => name.endsWith('.tgz'))).toEqual(['backfile-1.0.0.tgz']);
  expect(readFileSync(join(archive, 'content/site.yaml'), 'utf8')).toContain('\nformat: 2\n');
  // A second time changes nothing, and the earlier program refuses what it does not know.
  // A guide that the keeper removed does not come back.
  rmSync(join(archive, 'content/README.md'));
  rmSync(join(archive, 'content/guide'), { recursive: true });
  expect(run('upgrade')).toContain('Nothing to change.');
  expect(existsSync(join(archive, 'content/guide'))).toBe(false);
  const older = runNpmIn(
    join(desk, 'clone'),
    'run',
    '--silent',
    'check',
    '--',
    '--content',
    join(archive, 'content'),
  );
  expect(older.stderr).toContain('says format 2, which a newer version of the program wrote');
});
