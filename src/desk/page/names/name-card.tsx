import { useState } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { NameDecision, NameDetail, RecordMatch } from '../../api/names.ts';
import { KindChoice, kindKeys } from '../parts/kind-choice.tsx';
import { RecordSearch } from '../parts/record-search.tsx';
import { drafts } from '../base/drafts.ts';
import { useKeys } from '../base/keys.ts';
import { words } from '../base/words.ts';
import { NameArticles } from './name-articles.tsx';
import { NameSentences } from './name-sentences.tsx';
import { newRecordKey, NewRecordForm } from './new-record-form.tsx';

interface NameCardProps {
  readonly name: NameDetail;
  /** @param articles the articles to which the decision applies; defaults to all */
  readonly onDecide: (decision: NameDecision, articles?: readonly string[]) => void;
}

/** The choices for a name before the decision. */
interface CardDraft {
  readonly key: string;
  readonly kind?: EntityKind;
  readonly open?: 'form' | 'search' | undefined;
  /** The articles to which the decision does not apply. */
  readonly unticked?: ReadonlySet<string>;
}

const noDraft: Omit<CardDraft, 'key'> = {};
const noneUnticked: ReadonlySet<string> = new Set();

/** A pending name with its sentences, its articles and the possible decisions. */
export function NameCard({ name, onDecide }: NameCardProps) {
  const [draft, setDraft] = useState<CardDraft>({ key: name.key });
  // Choices for another name are ignored immediately, because the next key may be pressed before an effect runs.
  const { kind = name.kind, unticked = noneUnticked, ...chosen } = draft.key === name.key ? draft : noDraft;
  // A form into which something was typed is open again.
  const open = 'open' in chosen ? chosen.open : drafts.value.has(newRecordKey(name.key)) ? 'form' : undefined;
  const change = (part: Partial<CardDraft>) =>
    setDraft((last) => ({ ...(last.key === name.key ? last : noDraft), ...part, key: name.key }));
  const setOpen = (opened: CardDraft['open']) => change({ open: opened });

  const decide = (decision: NameDecision) => {
    const ticked = name.list.filter(({ id }) => !unticked.has(id)).map(({ id }) => id);
    onDecide(decision, unticked.size > 0 ? ticked : undefined);
  };
  // If the kind differs from the record’s, the name must mean something else.
  const record = kind === name.record?.kind ? name.record : undefined;
  const newName = name.fullName ?? name.words;
  const accept = () =>
    decide(record ? { type: 'known', id: record.id } : { type: 'new', kind, name: newName });
  const same = (match: RecordMatch) =>
    decide(
      match.pending === undefined
        ? { type: 'known', id: match.id }
        : { type: 'new', kind: match.kind, name: match.name },
    );
  const choose = (one: EntityKind) => change({ kind: one });
  useKeys({
    Enter: accept,
    a: accept,
    n: () => setOpen('form'),
    s: () => setOpen('search'),
    r: () => decide({ type: 'refuse' }),
    R: () => decide({ type: 'refuse everywhere' }),
    Escape: () => setOpen(undefined),
    ...kindKeys(choose),
  });

  return (
    <article class="name-card" data-key={name.key}>
      <h2>{name.words}</h2>
      <p class="small">
        {name.fullName !== undefined && !name.record ? words.names.shortForNew(name.fullName) : name.why}
      </p>
      <KindChoice value={kind} onChange={choose} />
      <p class="desk-actions">
        <button type="button" class="first" onClick={accept} aria-keyshortcuts="Enter a">
          {record ? words.names.acceptAs(record.name) : words.names.acceptNew(newName)} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={() => setOpen('form')} aria-keyshortcuts="n">
          {words.names.newRecord} <kbd>n</kbd>
        </button>
        <button type="button" onClick={() => setOpen('search')} aria-keyshortcuts="s">
          {words.names.sameAs} <kbd>s</kbd>
        </button>
        <button type="button" onClick={() => decide({ type: 'refuse' })} aria-keyshortcuts="r">
          {words.names.refuse} <kbd>r</kbd>
        </button>
        <button
          type="button"
          onClick={() => decide({ type: 'refuse everywhere' })}
          aria-keyshortcuts="Shift+R"
        >
          {words.names.refuseEverywhere} <kbd>R</kbd>
        </button>
      </p>
      {name.candidates.length > 0 && (
        <p class="desk-actions">
          {words.names.oneOf}{' '}
          {name.candidates.map((candidate) => (
            <button key={candidate.id} type="button" onClick={() => same(candidate)}>
              {candidate.name} <span class="small">{candidate.description ?? candidate.id}</span>
            </button>
          ))}
        </p>
      )}
      {open === 'form' && (
        <NewRecordForm
          key={name.key}
          nameKey={name.key}
          name={newName}
          kind={kind}
          onSave={decide}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'search' && (
        <RecordSearch key={name.key} text={name.words} onChoose={same} onClose={() => setOpen(undefined)} />
      )}
      <NameSentences sentences={name.sentences} />
      <NameArticles list={name.list} unticked={unticked} onChange={(some) => change({ unticked: some })} />
    </article>
  );
}
