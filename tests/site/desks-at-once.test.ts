import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepersEnv } from '../support/keepers-env.ts';
import { copyProject } from '../support/project.ts';

const bundle = `
  import { bundlePage } from './src/desk/server/bundle/bundle-page.ts';
  console.log(await bundlePage());
`;

test('desks that are started at the same time have the same page', async () => {
  const root = copyProject();
  const pages = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const desk = spawn(process.execPath, ['--input-type=module-typescript', '--eval', bundle], {
        cwd: root,
        env: keepersEnv,
      });
      const [out, errors] = await Promise.all([text(desk.stdout), text(desk.stderr), once(desk, 'exit')]);
      expect(errors).toBe('');
      return out.trim();
    }),
  );
  expect(pages[0]).toBe(pages[1]);
  expect(existsSync(join(pages[0]!, 'index.html'))).toBe(true);
});
