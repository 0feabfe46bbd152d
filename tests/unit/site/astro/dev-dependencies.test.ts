import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programRoot } from '../../../../src/files/roots.ts';
import { commonJs } from '../../../../src/site/astro/dev-dependencies.ts';

test('what Vite prepares for scripts of an installed program is what the program depends on', () => {
  const text = readFileSync(join(programRoot, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(text) as { readonly dependencies: object };
  expect(commonJs.filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
});
