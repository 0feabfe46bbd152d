import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/workspace/lock.ts';
import { keepersEnv } from '../support/keepers-env.ts';
import { copyProject } from '../support/project.ts';

// Prints "waits" if it waits for another desk, and then the folder of the page.
const bundle = `
  import { bundlePage } from './src/desk/server/bundle/bundle-page.ts';
  console.log(await bundlePage(() => console.log('waits')));
`;

/** Bundles the page as a desk does that is started in a folder. */
function startDesk(root: string) {
  const desk = spawn(process.execPath, ['--input-type=module-typescript', '--eval', bundle], {
    cwd: root,
    env: keepersEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { lines: createInterface(desk.stdout)[Symbol.asyncIterator](), ended: once(desk, 'exit') };
}

test('a desk that is started while another bundles its page waits for it, and uses the same page', async () => {
  const root = copyProject();
  const first = startDesk(root);
  const folder = (await first.lines.next()).value as string;
  await first.ended;
  const page = join(folder, 'index.html');
  rmSync(page);

  // The other desk, which is bundling the page.
  const release = await takeLock(join(root, 'node_modules/.cache/backfile/desk.lock'), () => undefined);
  const second = startDesk(root);
  expect((await second.lines.next()).value).toBe('waits');
  writeFileSync(page, 'The page of the other desk.');
  release();
  expect((await second.lines.next()).value).toBe(folder);
  await second.ended;
  expect(readFileSync(page, 'utf8')).toBe('The page of the other desk.');
});
