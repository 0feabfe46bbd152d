import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

// They stand in for other modules of the same exports: in a box, and for those of Astro.
const standIns = ['browser/box/box-files.ts', 'browser/box/box-urls.ts', 'site/astro/plain-runtime.ts'];

// What Astro asks of every route.
const ofRoutes = ['GET', 'getStaticPaths'];

test('the name of what is exported means one thing in the whole project', () => {
  const exported = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !standIns.includes(file))
    .flatMap((file) =>
      [
        ...readFileSync(join(src, file), 'utf8').matchAll(
          /^export (?:async )?(?:function\*?|const|class) (\w+)/gm,
        ),
      ].map(([, name]) => ({ name: name!, file })),
    )
    .filter(({ name }) => !ofRoutes.includes(name));
  expect(exported.length).toBeGreaterThan(2000);
  const twice = [...Map.groupBy(exported, ({ name }) => name)].filter(([, places]) => places.length > 1);
  expect(twice.map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`)).toEqual([]);
});
