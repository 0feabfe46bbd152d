import type { PageBoxes } from '../../shared/base/page-boxes.ts';
import type { PageBox } from '../../schema/page-box.ts';
import { readMarkTerms } from '../article/find-marks.ts';
import { blockText } from '../passages/block-text.ts';
import { readJson } from '../shared/site-files.ts';
import { boxesOfWords, type BoxedWords } from './boxes-of-words.ts';
import { linkedBlock } from './linked-block.ts';

/** The words that are boxed on a page. */
export interface BoxedPage {
  readonly boxes: readonly PageBox[];
  /** Those of the passage to which the address leads. */
  readonly passage: readonly PageBox[];
}

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
): Promise<readonly BoxedPage[]> {
  const query = new URLSearchParams(location.search).get('q');
  const block = linkedBlock();
  const passageWords = block === undefined ? undefined : { block };
  const words = query === null ? passageWords : { terms: readMarkTerms(query) };
  const none: BoxedPage = { boxes: [], passage: [] };
  const read = async (address: string | undefined): Promise<BoxedPage> => {
    if (address === undefined || !words) return none;
    const file = (await readJson(address)) as PageBoxes;
    const of = (wanted: BoxedWords) => boxesOfWords(file, id, textOf, wanted);
    return { boxes: of(words), passage: passageWords ? of(passageWords) : [] };
  };
  return Promise.all(addresses.map((address) => read(address).catch(() => none)));
}

function textOf(anchor: string): string | undefined {
  const isHead = anchor === 'title' || anchor === 'standfirst';
  const block = isHead ? document.querySelector(`[data-article-${anchor}]`) : document.getElementById(anchor);
  return block ? blockText(block) : undefined;
}
