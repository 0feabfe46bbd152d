import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openArchive } from '../../src/files/open-archive.ts';
import type { Finder } from '../../src/search/engine/finder.ts';
import { relaxQuery } from '../../src/search/engine/relax-query.ts';
import { hintsFor } from '../../src/browser/search/interpretation/hints.ts';
import { suggestAlternatives } from '../../src/browser/search/no-results/suggest-alternatives.ts';
import { describe } from '../../src/search/query/describe.ts';
import { addPart, termsOf, withoutFields } from '../../src/search/query/edit.ts';
import { rangeOf, withRange } from '../../src/search/query/edit-range.ts';
import { fields } from '../../src/shared/base/query-field.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { removePart } from '../../src/search/query/remove-part.ts';
import { readState, writeState } from '../../src/search/query/search-state.ts';
import { writeQuery } from '../../src/search/query/write.ts';
import { fictionCorpus } from '../support/queries/fiction-corpus.ts';
import { openFinder } from '../support/queries/open-finder.ts';

/** Builds the index of 60 fictional articles in a folder, for queries of any text. */
export async function openFictionFinder(folder: string): Promise<Finder> {
  const content = join(folder, 'content');
  const site = 'title: The Elm Courier\ndescription: Fiction.\nurl: https://courier.example\nlanguage: en\n';
  for (const [path, text] of Object.entries({ 'site.yaml': site, ...fictionCorpus(60, 4) })) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { archive, problems } = await openArchive(content, {
    day: '2026-03-01',
    entityHref: '/entities/{}/',
    words: { section: 'Section {}', withheld: 'Withheld' },
  });
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  return openFinder(archive, folder);
}

/**
 * Does with a query what the search page does: interprets, edits, answers and relaxes it.
 *
 * @throws {Error} if a query that is written in canonical form means something else
 */
export async function askQuery(finder: Finder, text: string): Promise<void> {
  parseQuery(text, { typing: true });
  const { node } = parseQuery(text);
  if (node) {
    const canonical = writeQuery(node);
    const again = parseQuery(canonical).node;
    if (!again || writeQuery(again) !== canonical)
      throw new Error(`Written as ${canonical}, then as ${again ? writeQuery(again) : 'nothing'}`);
    for (const piece of describe(node, () => ['x'])) if (typeof piece !== 'string') removePart(text, piece);
  }
  for (const { whole } of termsOf(text)) removePart(text, whole);
  withoutFields(text, fields);
  addPart(text, 'topic:sea');
  rangeOf(text);
  withRange(text, '1923', '1924-02');
  readState(writeState({ query: text, sort: undefined, shown: 20 }));
  const found = await finder.find(text);
  const hits = await found.hits('relevance').next(5);
  await hintsFor(found);
  if (hits.length === 0) {
    await relaxQuery(finder, found);
    await suggestAlternatives(finder, found);
  }
}
