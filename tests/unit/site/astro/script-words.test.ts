import { build } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { scriptWords } from '../../../../src/site/astro/script-words.ts';
import { handedOver, handOver, type Site } from '../../../../src/site/keep/handover.ts';

const before = handedOver();
afterEach(() => handOver(before as Site));

/** Returns the modules with words in a script of an archive in some language, by their paths in src. */
async function wordsIn(language: string): Promise<string[]> {
  handOver({ archive: { site: { language } } } as unknown as Site);
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [scriptWords()],
    build: {
      write: false,
      rolldownOptions: { input: 'src/browser/article/copy-block-link.ts', preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = result as { output: readonly { readonly moduleIds?: readonly string[] }[] };
  return output
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .filter((id) => id.includes('/scripts/'))
    .map((id) => id.replace(/.*\/src\//, ''));
}

test('scripts have the words of the language of the archive', async () => {
  const english = await wordsIn('en');
  expect(english.length).toBeGreaterThan(0);
  for (const id of english) expect(id).toMatch(/^shared\/words\/en\/scripts\//);
  const pseudo = await wordsIn('en-XA');
  // The words of the other language may be made from the English ones.
  expect(pseudo).toEqual(expect.arrayContaining(english.map((id) => `${id}?words=en-xa`)));
  // English is only there as far as something is not translated.
  expect(await wordsIn('de')).toEqual(english.map((id) => `${id}?words=de`));
  expect(await wordsIn('xx')).toEqual(english);
});

test('only imports of words are looked at, so that the bundler has nothing to complain about', () => {
  const { resolveId } = scriptWords();
  const { filter } = resolveId as { filter: { id: RegExp } };
  expect(filter.id.test('../../shared/words/en/scripts/query-words.ts')).toBe(true);
  for (const source of ['preact', './element.ts', '../../shared/words/words-of.ts', '../words/en/words.ts'])
    expect([source, filter.id.test(source)]).toEqual([source, false]);
});
