// Makes the search index of a content folder for bench-index.ts, which measures it: `node index-once.ts
// CONTENT WORK`. Prints how many seconds the index took.
import { join, resolve } from 'node:path';
import { openArchive } from '../../src/files/open-archive.ts';
import { documentText, writeDocuments } from '../../src/search/build/document-files.ts';
import { makeSearchIndex } from '../../src/search/build/search-index.ts';
import { searchDocuments } from '../../src/search/document/search-documents.ts';
import { makeUrls } from '../../src/shared/base/urls.ts';

const [content = '', work = ''] = process.argv.slice(2);
const { archive } = await openArchive(resolve(content), {
  entityHref: '/entities/{}/',
  words: { section: 'Section {}', withheld: 'Withheld' },
  day: '2026-03-01',
});
if (!archive) throw new Error('The content has errors');
const documents = searchDocuments(archive, makeUrls('https://archive.example', '/')).map(documentText);
const place = {
  folder: join(resolve(work), 'index'),
  cache: join(resolve(work), 'segments'),
  source: 'bench',
};
const start = performance.now();
const languages = writeDocuments(documents, join(resolve(work), 'documents'));
await makeSearchIndex(languages, place, new AbortController().signal);
console.log((performance.now() - start) / 1000);
