import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { writeWords } from './write-words.ts';

const maxArticles = 6;

interface LinkSearchProps {
  /** The words that are to be linked; empty if none are selected. */
  readonly text: string;
  /** Receives the link as Markdown. */
  readonly onChoose: (markdown: string) => void;
  readonly onClose: () => void;
}

interface LinkTarget {
  readonly name: string;
  readonly note: string;
  /** Its address in Markdown. */
  readonly address: string;
}

/** Finds an article or a record to link to while its name is typed: arrow keys and Enter choose one, Escape closes. */
export function LinkSearch({ text, onChoose, onClose }: LinkSearchProps) {
  const [find, setFind] = useState(text);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const targets = useLinkTargets(find);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => setActive(0), [find]);
  const choose = ({ name, address }: LinkTarget) => onChoose(`[${escapedWords(text || name)}](${address})`);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = targets[active];
    if (step !== 0) setActive((now) => Math.min(Math.max(now + step, 0), targets.length - 1));
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div class="record-search">
      <label>
        {writeWords.links.find}{' '}
        <input
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-expanded={targets.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={targets[active] ? `${id}-${active}` : undefined}
          value={find}
          onInput={({ currentTarget }) => setFind(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul id={id} role="listbox" aria-label={writeWords.links.list} hidden={targets.length === 0}>
        {targets.map((target, index) => (
          <li
            key={target.address}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(target)}
          >
            <b>{target.name}</b> <span class="small">{target.note}</span>
          </li>
        ))}
      </ul>
      {find.trim() !== '' && targets.length === 0 && <p class="small">{writeWords.links.none}</p>}
      <p class="desk-actions">
        <button type="button" onClick={onClose}>
          {writeWords.cancel}
        </button>
      </p>
    </div>
  );
}

function useLinkTargets(find: string): LinkTarget[] {
  const isAsked = find.trim() !== '';
  const { output: found } = useAnswer(
    'articles/list',
    isAsked ? { from: 0, count: maxArticles, filter: 'all', find } : undefined,
  );
  const { output: records = [] } = useAnswer('names/records', isAsked ? { find } : undefined);
  if (!isAsked) return [];
  return [
    ...records
      .filter(({ pending }) => pending === undefined)
      .map(({ id, name, kind }) => ({ name, note: words.kind(kind), address: `entity:${id}` })),
    ...(found?.articles ?? []).map(({ id, title, date }) => ({
      name: title,
      note: writeWords.links.article(date),
      address: `/articles/${id}/`,
    })),
  ];
}

/** Returns words in which no bracket ends the link. */
function escapedWords(text: string): string {
  return text.replaceAll(/[\\[\]]/g, (sign) => `\\${sign}`);
}
