import type { PageBoxes } from '../../shared/base/page-boxes.ts';
import type { PageBox } from '../../schema/page-box.ts';
import { readMarkTerms } from '../article/find-marks.ts';
import { blockText } from '../passages/block-text.ts';
import { readJson } from '../shared/site-files.ts';
import { boxesOfWords, type BoxedWords } from './boxes-of-words.ts';

/**
 * Reads where on its pages the words stand with which a reader came to an article: those of a search, or a passage.
 *
 * @param id of the article
 * @param addresses of the places of words on each page; undefined where there are none
 * @returns the boxes on each page; none where the file can't be read
 */
export function readWordBoxes(
  id: string,
  addresses: readonly (string | undefined)[],
): Promise<readonly (readonly PageBox[])[]> {
  const wanted = wantedWords();
  const read = async (address: string | undefined) => {
    if (address === undefined || !wanted) return [];
    return boxesOfWords((await readJson(address)) as PageBoxes, id, textOf, wanted);
  };
  return Promise.all(addresses.map((address) => read(address).catch(() => [])));
}

/** Returns the words with which a reader came, by the address. */
function wantedWords(): BoxedWords | undefined {
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null) return { terms: readMarkTerms(query) };
  const block = /^#(p\d+)/.exec(location.hash)?.[1];
  return block === undefined ? undefined : { block };
}

function textOf(anchor: string): string | undefined {
  const block =
    anchor === 'title' ? document.querySelector('[data-article-title]') : document.getElementById(anchor);
  return block ? blockText(block) : undefined;
}
