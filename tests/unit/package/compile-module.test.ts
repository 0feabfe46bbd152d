import { expect, test } from 'vitest';
import { compileModule } from '../../../src/package/compile-module.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

test('types go, and modules of ours that are imported or started end in .js', async () => {
  const text = [
    "import type { A } from './a.ts';",
    "import { type B, b } from '../b.ts';",
    "import { c } from 'c';",
    "export { d } from './d.ts';",
    'export const e = b(c) as string;',
    "export const f = async () => (await import('./f.ts')).f;",
    "export const g = new URL('worker.ts', import.meta.url);",
    "export const h = 'h.ts';",
  ].join('\n');
  expect((await compileModule('e.ts', text)).trim().split('\n')).toEqual([
    'import { b } from "../b.js";',
    'import { c } from "c";',
    'export { d } from "./d.js";',
    'export const e = b(c);',
    'export const f = async () => (await import("./f.js")).f;',
    'export const g = new URL("worker.js", import.meta.url);',
    'export const h = "h.ts";',
  ]);
});

test('tables that a module imports are read beside its source', async () => {
  const text = "import nl from './tables/nl.json' with { type: 'json' };\nexport const all = { nl };\n";
  expect(await compileModule('shared/words/all.ts', text)).toContain(
    'import nl from "../../../src/shared/words/./tables/nl.json" with',
  );
  expect(await compileModule('all.ts', text)).toContain('"../src/./tables/nl.json"');
  const late = "export const load = () => import('./tables/nl.json', { with: { type: 'json' } });\n";
  expect(await compileModule('shared/words/all.ts', late)).toContain(
    'import("../../../src/shared/words/./tables/nl.json"',
  );
});

test('a module of plain JavaScript keeps its first line, and finds the others', async () => {
  const text = "#!/usr/bin/env node\nawait import('./main.ts');\n";
  expect(await compileModule('start.mjs', text)).toBe('#!/usr/bin/env node\nawait import("./main.js");\n');
});

test('a module with wrong syntax is refused by name', async () => {
  expect((await faultOf(compileModule('wrong.ts', 'const = 1;'))).message).toMatch('wrong.ts');
});
