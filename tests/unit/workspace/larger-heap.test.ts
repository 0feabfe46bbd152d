import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { heapFor, runInLargerHeap } from '../../../src/workspace/larger-heap.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const gigabyte = 2 ** 30;
const command = new URL('../../../src/cli/backfile.mjs', import.meta.url);

test.each([
  ['100,000 files fit into 4 GB', 100_000, 4, 16, undefined],
  ['300,000 do not', 300_000, 4, 16, 7_500_000_000],
  ['never more than seven tenths of the machine', 1_000_000, 4, 16, 16 * gigabyte * 0.7],
  ['a small machine lets V8 have a quarter, which more files need more than', 100_000, 2, 8, 2_500_000_000],
  ['nothing is gained where V8 may have all that there is', 300_000, 4, 5, undefined],
  ['nor where it may have just as much', 1_000_000, 7, 10, undefined],
])('the heap of a command grows with the content: %s', (_, files, limit, memory, bytes) => {
  const heap = heapFor(files, limit * gigabyte, memory * gigabyte);
  if (bytes === undefined) expect(heap).toBeUndefined();
  else expect(heap).toBeCloseTo(bytes, 0);
});

/** Runs a script as if it were the command, with content of three files and hardly any memory for them. */
async function run(script: string, limit: number): Promise<number | undefined> {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const name of ['a.md', 'b.md']) writeFileSync(join(content, 'articles', name), '');
  const file = join(folder, 'command.mjs');
  writeFileSync(file, script);
  vi.stubGlobal(
    'process',
    Object.assign(Object.create(process) as NodeJS.Process, {
      argv: [process.execPath, file, 'build', '--strict'],
      execArgv: ['--max-semi-space-size=8'],
    }),
  );
  try {
    return await runInLargerHeap(content, limit);
  } finally {
    vi.unstubAllGlobals();
  }
}

test('a command that needs a larger heap runs in a process that has it, with its arguments, and ends as that does', async () => {
  const script = `
    const { execArgv, argv } = process;
    const isRight = execArgv[0] === '--max-semi-space-size=8' && /^--max-old-space-size=\\d+$/.test(execArgv[1]);
    process.exit(isRight && argv.slice(2).join(' ') === 'build --strict' ? 7 : 1);`;
  expect(await run(script, 1)).toBe(7);
  expect(await run(script, gigabyte)).toBeUndefined();
  expect(await run(`process.kill(process.pid, 'SIGKILL');`, 1)).toBe(137);
});

test('the commands look whether they need a larger heap', () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  mkdirSync(content);
  for (let at = 0; at < 3000; at += 1) writeFileSync(join(content, `${at}.txt`), '');
  const teller = join(folder, 'teller.cjs');
  writeFileSync(teller, `console.log(JSON.stringify(process.execArgv));`);
  const { stdout } = spawnSync(
    process.execPath,
    ['--max-heap-size=70', fileURLToPath(command), 'check', '--content', content],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(teller)}` } },
  );
  const told = stdout.split('\n').filter((line) => line.startsWith('["--max'));
  expect(told).toEqual([
    '["--max-heap-size=70"]',
    // 3,000 files of 25 kB, in MB of 2 ** 20.
    '["--max-heap-size=70","--max-old-space-size=72"]',
  ]);
});

test.skipIf(process.platform === 'win32')(
  'what ends a command ends the process with the larger heap, and both end alike',
  async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), '');
    const file = join(folder, 'command.mjs');
    writeFileSync(
      file,
      `import { runInLargerHeap } from ${JSON.stringify(new URL('../../../src/workspace/larger-heap.ts', import.meta.url).href)};
      const code = await runInLargerHeap(${JSON.stringify(folder)}, 1);
      if (code !== undefined) process.exit(code);
      process.on('SIGTERM', () => process.exit(9));
      process.on('SIGHUP', () => process.exit(8));
      setInterval(() => undefined, 1000);
      console.log('ready');`,
    );
    for (const [signal, code] of [
      ['SIGTERM', 9],
      ['SIGHUP', 8],
    ] as const) {
      const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([code, null]);
    }
  },
);
