import { compareText } from '../../text/compare-text.ts';
import { Lookup } from '../../search/engine/lookup.ts';
import { readJson } from '../shared/site-files.ts';
import type { NameRecord, TitleRecord } from '../../shared/base/lookup-part.ts';
import type { Urls } from '../../shared/base/urls.ts';

/**
 * Returns the lookup of names and aliases of entities and topics, most articles first. Nothing is loaded
 * until used.
 */
export function openNames(urls: Urls): Lookup<NameRecord> {
  return new Lookup<NameRecord>(
    urls.lookup('names'),
    readJson,
    ([, , name]) => name,
    ([idA, , nameA, countA], [idB, , nameB, countB]) =>
      countB - countA || compareText(nameA, nameB) || compareText(idA, idB),
  );
}

/** Returns the lookup of article titles, newest first. */
export function openTitles(urls: Urls): Lookup<TitleRecord> {
  return new Lookup<TitleRecord>(
    urls.lookup('titles'),
    readJson,
    ([, title]) => title,
    ([idA, , , , orderA], [idB, , , , orderB]) => orderB - orderA || compareText(idB, idA),
  );
}
