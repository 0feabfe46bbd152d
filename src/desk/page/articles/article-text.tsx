import type { ArticleDetail, TextMark } from '../../api/articles.ts';
import { words } from '../words.ts';
import { type BlockRange, trimRange } from './extend-words.ts';

interface ArticleTextProps {
  readonly article: ArticleDetail;
  /** The proposal that is decided now. */
  readonly selected: number | undefined;
  /** Words that the keeper marked, in the place of those proposed. */
  readonly range: BlockRange | undefined;
  readonly onSelect: (proposal: number) => void;
  readonly onMark: (range: BlockRange) => void;
}

/** The text of an article, with what is named and what is proposed as marks in it. */
export function ArticleText({ article, selected, range, onSelect, onMark }: ArticleTextProps) {
  const onPointerUp = () => {
    const marked = selectedRange();
    const text = marked && article.blocks[marked.block]?.text;
    const trimmed = text === undefined ? undefined : trimRange(text, marked!);
    if (trimmed) onMark(trimmed);
  };
  return (
    <div class="article-text" lang={article.language} dir="auto" onPointerUp={onPointerUp}>
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
                mark={mark}
                article={article}
                selected={selected}
                onSelect={onSelect}
              />,
            ])}
            {text.slice(parts.at(-1)?.end ?? 0)}
          </Block>
        );
      })}
    </div>
  );
}

interface MarkedProps extends Pick<ArticleTextProps, 'article' | 'selected' | 'onSelect'> {
  readonly text: string;
  readonly mark: TextMark & { readonly isMarked?: boolean };
}

function Marked({ text, mark, article, selected, onSelect }: MarkedProps) {
  if (mark.isMarked) return <mark class="words-marked">{text}</mark>;
  const proposal = mark.proposal === undefined ? undefined : article.proposals[mark.proposal];
  if (!proposal)
    return (
      <span class={`named kind-${mark.record?.kind ?? ''}`} title={mark.record?.name}>
        {text}
      </span>
    );
  const select = () => onSelect(mark.proposal!);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    select();
  };
  // A button would not break across lines.
  return (
    <span
      role="button"
      tabIndex={0}
      class={`proposed kind-${proposal.kind}`}
      aria-pressed={mark.proposal === selected}
      title={`${words.kinds[proposal.kind]}: ${proposal.why}`}
      onClick={select}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}

/** The stretch of one block that the pointer has selected; undefined where there is none. */
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
