import { useState } from 'preact/hooks';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { ChoiceSearch } from '../parts/choice-search.tsx';
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
  return (
    <div class="record-search">
      <ChoiceSearch
        label={writeWords.links.find}
        listLabel={writeWords.links.list}
        none={writeWords.links.none}
        find={find}
        onFind={setFind}
        choices={useLinkTargets(find)}
        keyOf={({ address }) => address}
        show={({ name, note }) => (
          <>
            <b>{name}</b> <span class="small">{note}</span>
          </>
        )}
        onChoose={({ name, address }) => onChoose(`[${escapedWords(text || name)}](${address})`)}
        onClose={onClose}
      />
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
