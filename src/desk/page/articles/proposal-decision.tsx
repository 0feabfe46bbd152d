import { useState } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { ArticleDecision, ArticleProposal } from '../../api/articles.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { KindChoice, kindKeys } from '../parts/kind-choice.tsx';
import { RecordSearch } from '../parts/record-search.tsx';
import { useKeys } from '../base/keys.ts';
import { words } from '../base/words.ts';
import { noteEnglish } from '../base/english-texts.ts';

interface ProposalDecisionProps {
  /** The proposed name; undefined for words selected in an article without proposals. */
  readonly proposal: ArticleProposal | undefined;
  /** Words selected in the text, instead of those proposed. */
  readonly marked: string | undefined;
  readonly onDecide: (decision: ArticleDecision) => void;
  readonly onUnmark: () => void;
}

/** The choices for a name before the decision. */
interface ProposalDraft {
  readonly words: string;
  readonly kind?: EntityKind;
  readonly isSearching?: boolean;
}

/** A proposed name, or words selected in the text, with the possible decisions. */
export function ProposalDecision({ proposal, marked, onDecide, onUnmark }: ProposalDecisionProps) {
  const chosen = marked ?? proposal?.words ?? '';
  const [draft, setDraft] = useState<ProposalDraft>({ words: chosen });
  // Choices for other words are ignored immediately, because the next key may be pressed before an effect runs.
  const { kind, isSearching = false }: ProposalDraft = draft.words === chosen ? draft : { words: chosen };
  const change = (part: Partial<ProposalDraft>) =>
    setDraft((last) => ({ ...(last.words === chosen ? last : {}), ...part, words: chosen }));

  // Selected words, or words of another kind, are not those for which a record was proposed.
  const record = marked === undefined && kind === undefined ? proposal?.record : undefined;
  const chosenKind = kind ?? proposal?.kind ?? 'person';
  const name = marked ?? proposal?.fullName ?? chosen;
  const accept = () =>
    onDecide(
      record
        ? { type: 'known', words: chosen, id: record.id }
        : { type: 'accept', words: chosen, kind: chosenKind, name },
    );
  const refuse = () => (marked === undefined ? onDecide({ type: 'refuse', words: chosen }) : onUnmark());
  const search = () => change({ isSearching: true });
  useKeys({
    Enter: accept,
    a: accept,
    r: refuse,
    s: search,
    Escape: () => {
      setDraft({ words: chosen });
      onUnmark();
    },
    ...kindKeys((one) => change({ kind: one })),
  });
  return (
    <>
      <h2>{chosen}</h2>
      <p class="small">{marked === undefined ? noteEnglish(proposal?.why) : words.articles.marked}</p>
      <KindChoice value={chosenKind} onChange={(one) => change({ kind: one })} />
      <p class="desk-actions">
        <ActionButton
          keys="Enter a"
          label={record ? words.names.acceptAs([record.name]) : words.names.acceptNew(name)}
          isFirst
          onClick={accept}
        />
        <ActionButton keys="s" label={words.names.sameAs} onClick={search} />
        <ActionButton
          keys="r"
          label={marked === undefined ? words.names.refuse : words.articles.unmark}
          onClick={refuse}
        />
      </p>
      {isSearching && (
        <RecordSearch
          text={chosen}
          onChoose={(match) =>
            onDecide(
              match.pending === undefined
                ? { type: 'known', words: chosen, id: match.id }
                : { type: 'accept', words: chosen, kind: match.kind, name: match.name },
            )
          }
          onClose={() => change({ isSearching: false })}
        />
      )}
    </>
  );
}
