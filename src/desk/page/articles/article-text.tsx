import { useEffect, useRef } from 'preact/hooks';
import type { ArticleDetail } from '../../api/articles.ts';
import { words } from '../base/words.ts';
import { type BlockRange, trimRange } from './extend-words.ts';
import { isSameRange, type PlacedMark } from './placed-marks.ts';

interface ArticleTextProps {
  readonly article: ArticleDetail;
  /** The number of the selected proposal. */
  readonly selected: number | undefined;
  /** The selected accepted name. */
  readonly accepted: PlacedMark | undefined;
  /** Words selected or extended by the keeper. */
  readonly range: BlockRange | undefined;
  readonly onSelect: (proposal: number) => void;
  readonly onSelectAccepted: (mark: PlacedMark) => void;
  readonly onMark: (range: BlockRange) => void;
}

/** The text of an article with its accepted and its proposed names, which can be selected. */
export function ArticleText({ onMark, ...props }: ArticleTextProps) {
  const { article, range, selected, accepted } = props;
  const element = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // An article opens at its beginning; after that, the text follows the selection.
  useEffect(() => {
    if (!isFirst.current)
      element.current?.querySelector('[aria-pressed="true"], mark')?.scrollIntoView({ block: 'nearest' });
    isFirst.current = false;
  }, [selected, accepted, range]);
  const onPointerUp = () => {
    const marked = selectedRange();
    const text = marked && article.blocks[marked.block]?.text;
    const trimmed = text === undefined ? undefined : trimRange(text, marked!);
    if (trimmed) onMark(trimmed);
  };
  return (
    <div class="article-text" ref={element} lang={article.language} dir="auto" onPointerUp={onPointerUp}>
      {article.blocks.map(({ text, marks }, number) => {
        const shown = range?.block === number ? [{ ...range, isMarked: true }] : [];
        const free = marks.filter(({ start, end }) =>
          shown.every((one) => end <= one.start || start >= one.end),
        );
        const parts = [...free, ...shown].toSorted((a, b) => a.start - b.start);
        const Block = number === 0 ? 'h1' : 'p';
        return (
          <Block key={number} data-block={number}>
            {parts.flatMap((mark, index) => [
              text.slice(parts[index - 1]?.end ?? 0, mark.start),
              <Marked
                key={mark.start}
                text={text.slice(mark.start, mark.end)}
                mark={{ ...mark, block: number }}
                {...props}
              />,
            ])}
            {text.slice(parts.at(-1)?.end ?? 0)}
          </Block>
        );
      })}
    </div>
  );
}

interface MarkedProps extends Omit<ArticleTextProps, 'range' | 'onMark'> {
  readonly text: string;
  readonly mark: PlacedMark & { readonly isMarked?: boolean };
}

function Marked(props: MarkedProps) {
  const { text, mark, article, selected, accepted, onSelect, onSelectAccepted } = props;
  if (mark.isMarked) return <mark class="words-marked">{text}</mark>;
  const proposal = mark.proposal === undefined ? undefined : article.proposals[mark.proposal];
  if (!proposal && !mark.record) return <span class="named">{text}</span>;
  const select = () => (proposal ? onSelect(mark.proposal!) : onSelectAccepted(mark));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    select();
  };
  const kind = proposal?.kind ?? mark.record!.kind;
  // A button would not break across lines.
  return (
    <span
      role="button"
      tabIndex={0}
      class={`${proposal ? 'proposed' : 'named'} kind-${kind}`}
      aria-pressed={proposal ? mark.proposal === selected : isSameRange(mark, accepted)}
      title={`${words.kind(kind)}: ${proposal?.why ?? mark.record!.name}`}
      // A selection within the name ends with a click, too.
      onClick={() => getSelection()?.isCollapsed !== false && select()}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}

/** Returns the range that is selected with the pointer in one block; undefined if there is none. */
function selectedRange(): BlockRange | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const chosen = selection.getRangeAt(0);
  const block = blockOf(chosen.startContainer);
  if (!block || block !== blockOf(chosen.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(chosen.startContainer, chosen.startOffset);
  const start = before.toString().length;
  return { block: Number(block.dataset.block), start, end: start + chosen.toString().length };
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}
