import { partWords } from './part-words.ts';

interface PagerProps {
  readonly from: number;
  readonly count: number;
  readonly total: number;
  readonly onGo: (from: number) => void;
}

/** The pager of a long list. */
export function Pager({ from, count, total, onGo }: PagerProps) {
  if (total <= count) return null;
  return (
    <nav class="pager" aria-label={partWords.pages}>
      <button type="button" disabled={from === 0} onClick={() => onGo(Math.max(0, from - count))}>
        {partWords.earlier}
      </button>
      <span class="small">{partWords.range(from + 1, Math.min(total, from + count), total)}</span>
      <button type="button" disabled={from + count >= total} onClick={() => onGo(from + count)}>
        {partWords.later}
      </button>
    </nav>
  );
}
