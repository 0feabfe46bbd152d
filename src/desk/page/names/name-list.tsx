import { countOf } from '../../../archive/count-of.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { WaitingName } from '../../api/names.ts';
import { words } from '../base/words.ts';

interface NameListProps {
  readonly names: readonly WaitingName[];
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
}

/** The list of pending names. */
export function NameList({ names, selected, onSelect }: NameListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <ol class="name-list" ref={list} aria-label={words.names.waiting}>
      {names.map((name) => (
        <li key={name.key}>
          <button
            type="button"
            aria-current={name.key === selected ? 'true' : undefined}
            onClick={() => onSelect(name.key)}
          >
            <span class="name-words">{name.words}</span>
            <span class={`small kind-${name.kind}`}>
              {name.record && name.record.name !== name.words
                ? words.names.isRecord(name.record.name)
                : name.fullName !== undefined
                  ? words.names.shortFor(name.fullName)
                  : words.kind(name.kind)}
              {name.record && name.record.name === name.words && ` · ${words.names.known}`}
              {name.meanings > 1 && ` · ${words.names.otherMeanings(name.meanings)}`}
              {name.variants > 0 && ` · ${words.names.variants(name.variants)}`}
            </span>
            <span class="small name-count">{countOf(name.articles, 'article')}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
