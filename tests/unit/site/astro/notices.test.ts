import { build } from 'vite';
import { expect, test } from 'vitest';
import { notices } from '../../../../src/site/astro/notices.ts';
import { siteLicenses } from '../../../../src/site/notices/notices-text.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

/** Bundles a script for readers that consists of some code. */
function bundle(code: string) {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : undefined),
    load: (id: string) => (id === 'entry' ? code : undefined),
  };
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, notices()],
    build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
  });
}

test('a script with a package that has a notice is bundled', async () => {
  await expect(
    bundle("export { default } from 'papaparse'; import('snowball-stemmers').then(console.log);"),
  ).resolves.toBeDefined();
});

test('a script with a package that has no notice is refused, at any depth', async () => {
  expect(
    (
      await faultOf(
        bundle(
          "import robots from 'robots-parser'; console.log(robots('https://news.example/robots.txt', ''));",
        ),
      )
    ).message,
  ).toMatch(
    'The scripts of the site contain robots-parser, without a row in src/site/notices/third-party.ts.',
  );
  expect((await faultOf(bundle("import('d3-force').then(console.log);"))).message).toMatch(
    'contain d3-dispatch, d3-force, d3-quadtree, d3-timer,',
  );
});

test('the text of /licenses.txt is a module', async () => {
  const { output } = (await bundle("export { default } from 'virtual:backfile/licenses';")) as {
    output: readonly { readonly code: string }[];
  };
  expect(output[0]!.code).toContain(JSON.stringify(siteLicenses().slice(0, 60)).slice(1, -1));
});
