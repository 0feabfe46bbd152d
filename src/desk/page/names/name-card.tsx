import { useState } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type {
  FurtherDecision,
  NameDecision,
  NameDetail,
  NameMeaning,
  RecordChoice,
  RecordMatch,
} from '../../api/names.ts';
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
  /**
   * @param articles the articles to which the decision applies; defaults to all
   * @param also further decisions that are made together with it
   */
  readonly onDecide: (
    decision: NameDecision,
    articles?: readonly string[],
    also?: readonly FurtherDecision[],
  ) => void;
  /** Changes the kind of a record, and accepts the name for it. */
  readonly onChangeKind: (record: RecordChoice, kind: EntityKind, articles?: readonly string[]) => void;
}

/** The choices for a name before the decision. */
interface CardDraft {
  readonly key: string;
  readonly kind?: EntityKind;
  readonly open?: 'form' | 'search' | 'kind' | undefined;
  /** The articles to which the decision does not apply. */
  readonly unticked?: ReadonlySet<string>;
}

/** The decision about one meaning of a name, with the name of its record. */
interface NamedDecision extends FurtherDecision {
  readonly name: string;
  readonly isNew: boolean;
}

const noDraft: Omit<CardDraft, 'key'> = {};
const noneUnticked: ReadonlySet<string> = new Set();

/** A pending name with its sentences, its articles and the possible decisions. */
export function NameCard({ name, onDecide, onChangeKind }: NameCardProps) {
  const [draft, setDraft] = useState<CardDraft>({ key: name.key });
  // Choices for another name are ignored immediately, because the next key may be pressed before an effect runs.
  const { kind = name.kind, unticked = noneUnticked, ...chosen } = draft.key === name.key ? draft : noDraft;
  // A form into which something was typed is open again.
  const open = 'open' in chosen ? chosen.open : drafts.value.has(newRecordKey(name.key)) ? 'form' : undefined;
  const change = (part: Partial<CardDraft>) =>
    setDraft((last) => ({ ...(last.key === name.key ? last : noDraft), ...part, key: name.key }));
  const setOpen = (opened: CardDraft['open']) => change({ open: opened });

  const isTicked = (id: string) => !unticked.has(id);
  const some = unticked.size > 0 ? name.list.map(({ id }) => id).filter(isTicked) : undefined;
  const decide = (decision: NameDecision) => onDecide(decision, some);
  const isOtherKind = kind !== name.kind;
  // A record of another kind with this name may be the same with a wrong kind.
  const namesake = isOtherKind ? [...name.namesakes, ...(name.record ? [name.record] : [])].at(0) : undefined;
  const meant = isOtherKind ? [] : name.readings.filter((one) => one.record ?? one.fullName);
  const newName = name.fullName ?? name.words;
  const decisions = acceptedReadings(meant, name.key).flatMap((one) => {
    const articles = one.articles.filter(isTicked);
    return articles.length > 0 ? [{ ...one, articles }] : [];
  });
  const makeNew = () => decide({ type: 'new', kind, name: isOtherKind ? name.words : newName });
  const accept = () => {
    const [first, ...others] = decisions;
    if (namesake && open !== 'kind') setOpen('kind');
    else if (namesake) onChangeKind(namesake, kind, some);
    else if (!first) makeNew();
    else onDecide(first.decision, first.articles, others.map(withoutName));
  };
  const likely = name.record ?? name.likely;
  const acceptAlike = () => {
    const decision: NameDecision = likely
      ? { type: 'known', id: likely.id }
      : { type: 'new', kind, name: newName };
    onDecide(
      decision,
      some,
      name.alike.map(({ key, articles }) => ({ key, decision, articles })),
    );
  };
  const hasAlike = name.alike.length > 0 || (name.likely !== undefined && !name.record);
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
    v: hasAlike ? acceptAlike : undefined,
    n: open === 'kind' ? makeNew : () => setOpen('form'),
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
      {name.readings.length > 1 && (
        <ul class="small name-readings" aria-label={words.names.meanings}>
          {name.readings.map((reading) => (
            <li key={`${reading.record?.id} ${reading.fullName} ${reading.isLikely}`}>
              {words.names.meaning(
                reading.articles.length,
                reading.record?.name ?? reading.fullName,
                reading.isLikely,
              )}
            </li>
          ))}
        </ul>
      )}
      <KindChoice value={kind} onChange={choose} />
      <p class="desk-actions">
        <button type="button" class="first" onClick={accept} aria-keyshortcuts="Enter a">
          {acceptWords(decisions, isOtherKind ? name.words : newName)} <kbd>Enter</kbd>
        </button>
        {hasAlike && (
          <button type="button" onClick={acceptAlike} aria-keyshortcuts="v">
            {words.names.acceptAlike(
              likely?.name ?? newName,
              name.alike.map((one) => one.words),
            )}{' '}
            <kbd>v</kbd>
          </button>
        )}
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
      {open === 'kind' && namesake && (
        <p class="desk-actions" role="alert">
          {words.names.otherKind(namesake.name, namesake.kind)}{' '}
          <button type="button" onClick={() => onChangeKind(namesake, kind, some)}>
            {words.names.changeKind(kind)} <kbd>Enter</kbd>
          </button>
          <button type="button" onClick={makeNew}>
            {words.names.second} <kbd>n</kbd>
          </button>
        </p>
      )}
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
      <NameArticles list={name.list} unticked={unticked} onChange={(next) => change({ unticked: next })} />
    </article>
  );
}

function withoutName({ key, decision, articles }: NamedDecision): FurtherDecision {
  return { key, decision, articles };
}

/** Returns a decision for each meaning of a name: its record, or a new one with the full name. */
function acceptedReadings(readings: readonly NameMeaning[], key: string): NamedDecision[] {
  return readings.map(({ record, fullName, kind, articles }) => ({
    key,
    decision: record ? { type: 'known', id: record.id } : { type: 'new', kind, name: fullName! },
    articles,
    name: record?.name ?? fullName!,
    isNew: !record,
  }));
}

function acceptWords(decisions: readonly NamedDecision[], newName: string): string {
  const [first, ...others] = decisions;
  if (!first) return words.names.acceptNew(newName);
  return others.length === 0 && first.isNew
    ? words.names.acceptNew(first.name)
    : words.names.acceptAs([first, ...others].map(({ name }) => name));
}
