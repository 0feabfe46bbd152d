import { useState } from 'preact/hooks';
import type { ArticleBlock } from '../../api/articles.ts';
import { type BlockRange, type ExtendStep, extendRange } from './extend-words.ts';
import { isSameRange, marksOf, type PlacedMark } from './placed-marks.ts';

/** Returns what is selected in an article, a proposal unless it is a name or words, and functions that select. */
export function useArticleSelection(blocks: readonly ArticleBlock[]) {
  /** The position of the selected proposal; that of the last one may be lower. */
  const [index, setIndex] = useState(0);
  /** The accepted name to change. */
  const [accepted, setAccepted] = useState<PlacedMark>();
  /** Words selected or extended by the keeper. */
  const [range, setRange] = useState<BlockRange>();
  const mark = (words: BlockRange | undefined) => {
    setAccepted(undefined);
    setRange(words);
  };
  const select = (next: number) => {
    setIndex(Math.max(next, 0));
    mark(undefined);
  };
  const selectAccepted = (name: PlacedMark | undefined) => {
    setRange(undefined);
    setAccepted(name);
  };
  const goAccepted = (step: 1 | -1) => () => {
    const names = marksOf(blocks).filter(({ record }) => record);
    const at = names.findIndex((name) => isSameRange(name, accepted));
    selectAccepted(names.at(at < 0 && step < 0 ? -1 : (at + step) % names.length));
  };
  /** Makes the selected words longer or shorter; those of a proposal, if no others are selected. */
  const extend = (step: ExtendStep, proposal: number | undefined) => {
    const proposed = marksOf(blocks).find((one) => one.proposal !== undefined && one.proposal === proposal);
    const from = range ?? accepted ?? proposed;
    if (!from || (accepted?.isLink && !range)) return;
    const { block, start, end } = from;
    setRange(extendRange(blocks[block]!.text, { block, start, end }, step));
  };
  return { index, accepted, range, mark, select, selectAccepted, goAccepted, extend };
}
