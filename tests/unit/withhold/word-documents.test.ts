import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../../src/files/open-archive.ts';
import { type IndexedStem, WordDocuments } from '../../../src/withhold/audit/word-documents.ts';
import { writeFiles } from '../../support/build.ts';
import { article, entity, openSettings, site } from '../../support/content.ts';
import { openFinder } from '../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All of it is fiction.
const files = {
  'site.yaml': site,
  'entities/boats.yaml': entity('Zembrak Boats', 'organization'),
  'articles/ferry.md': article('', 'Zembrak took the ferry; the Zembraks stayed.', { title: 'The ferry' }),
  'articles/lamp.md': article('', 'The lamp was lit.', { title: 'The lamp', entities: '[boats]' }),
};

/** Builds the index of the archive where a site has it, and returns its stems. */
async function indexedStems(): Promise<IndexedStem[]> {
  const root = temporaryFolder();
  writeFiles(join(root, 'content'), files);
  const { archive } = await openArchive(join(root, 'content'), openSettings);
  await openFinder(archive!, join(root, 'search'));
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined);
  const words = new WordDocuments(read);
  const paths = readdirSync(join(root, 'search/index'), { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => `search/index/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.packed'))
    .flatMap((path) => words.stemsIn(path, read(path)!) ?? []);
}

test('each stem of the index names the documents that have it, and the words as written there', async () => {
  const stems = await indexedStems();
  const documentsOf = (stem: string) =>
    stems
      .filter((one) => one.stem === stem)
      .flatMap((one) => one.documents())
      .map(({ owner, forms = [] }) => [owner, ...forms.toSorted()]);
  expect(stems.length).toBeGreaterThan(5);
  expect(documentsOf('lamp')).toEqual([['articles/lamp', 'lamp']]);
  expect(documentsOf('zembrak').map(([owner]) => owner)).toEqual(['articles/ferry', 'entities/boats']);
  expect(documentsOf('zembrak')[0]).toEqual(['articles/ferry', 'zembrak', 'zembraks']);
});

test('other files of a site have no stems', () => {
  const words = new WordDocuments(() => undefined);
  expect(words.stemsIn('index.html', Buffer.from('zembrak'))).toBe(undefined);
  expect(words.stemsIn('search/index/index.packed', Buffer.from('{}'))).toBe(undefined);
});
