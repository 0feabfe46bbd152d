import type { RefObject } from 'preact';
import { screenHref } from '../base/navigate.ts';
import { splitWords } from './split-words.ts';

/** The letters of the people, which are also the keys; the first keeps the record. */
export const splitLetters = ['a', 'b', 'c', 'd'];

/** A group of articles, or one article of an open group. */
export interface SplitRow {
  /** The number of the group, from 0. */
  readonly group: number;
  readonly isGroup: boolean;
  readonly articles: readonly string[];
  readonly evidence: readonly string[];
  readonly title?: string;
  readonly date?: string;
}

interface SplitRowsProps {
  readonly rows: readonly SplitRow[];
  readonly active: number;
  readonly letterOf: ReadonlyMap<string, string>;
  readonly opened: ReadonlySet<number>;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onGive: (row: SplitRow, letter: string) => void;
  readonly onToggle: (group: number) => void;
  readonly onFocus: (index: number) => void;
}

/** The groups of articles with their evidence, and a choice of the person for each. */
export function SplitRows({
  rows,
  active,
  letterOf,
  opened,
  list,
  onGive,
  onToggle,
  onFocus,
}: SplitRowsProps) {
  return (
    <ol class="split-rows" ref={list} aria-label={splitWords.groups}>
      {rows.map((row, index) => {
        const letters = new Set(row.articles.map((one) => letterOf.get(one)));
        const [letter] = letters.size === 1 ? letters : [undefined];
        return (
          <li
            key={`${row.group} ${row.isGroup ? '' : row.articles[0]}`}
            class={row.isGroup ? 'split-group' : 'split-article'}
            aria-current={index === active ? 'true' : undefined}
            onFocusIn={() => onFocus(index)}
          >
            <b class={`split-letter split-${letter ?? 'mixed'}`}>
              {letter?.toUpperCase() ?? splitWords.mixed}
            </b>
            <div>
              {row.isGroup ? (
                <p>
                  {splitWords.group(row.articles.length)} ·{' '}
                  <button
                    type="button"
                    aria-expanded={opened.has(row.group)}
                    onClick={() => onToggle(row.group)}
                  >
                    {opened.has(row.group) ? splitWords.collapse : splitWords.expand}
                  </button>
                </p>
              ) : (
                <p>
                  <a href={screenHref('articles', row.articles[0])}>{row.title}</a> {row.date}
                </p>
              )}
              {row.evidence.length > 0 && <p class="small">{row.evidence.join(' · ')}</p>}
            </div>
            <p class="desk-actions">
              {splitLetters.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-label={splitWords.give(one.toUpperCase())}
                  aria-pressed={one === letter}
                  onClick={() => onGive(row, one)}
                >
                  {one.toUpperCase()}
                </button>
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
