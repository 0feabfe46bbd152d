import { expect, test } from 'vitest';
import { plainImports } from '../../../../src/site/astro/plain-imports.ts';

const renderChunk = plainImports().renderChunk as (code: string) => { readonly code: string };

test.each([
  ['a file', 'import("./suggest.js")'],
  ['one of several modules in a file', 'import("./query.js").then((n) => n.i)'],
  ['a module in the same file', 'Promise.resolve().then(() => field_date_exports)'],
])('a dynamic import of %s is called without Vite’s helper', (_, imported) => {
  const named = `__vitePreload(async () => {\n\t\tconst { a } = await ${imported};\n\t\treturn { a };\n\t}, __VITE_PRELOAD__)`;
  const whole = `__vitePreload(() => ${imported}, __VITE_PRELOAD__)`;
  expect(renderChunk(`(await ${named}).a();\n${whole};`).code).toBe(`(await ${imported}).a();\n${imported};`);
});
