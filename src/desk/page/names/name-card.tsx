import type { EntityKind } from '../../../schema/entity-kind.ts';
import type {
  FurtherDecision,
  NameDecision,
  NameDetail,
  RecordChoice,
  RecordMatch,
} from '../../api/names.ts';
import { useKeys } from '../base/keys.ts';
import { words } from '../base/words.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { KindChoice, kindKeys } from '../parts/kind-choice.tsx';
import { RecordSearch } from '../parts/record-search.tsx';
import { acceptedReadings, acceptWords } from './accepted-readings.ts';
import { mostFrequentSpelling } from './most-frequent-spelling.ts';
import { NameArticles } from './name-articles.tsx';
import { NameSentences } from './name-sentences.tsx';
import { NewRecordForm } from './new-record-form.tsx';
import { useCardDraft } from './use-card-draft.ts';
import { noteEnglish } from '../base/english-texts.ts';

/** The number of variants that a button names. */
const maxAlikeNamed = 4;

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

/** A pending name with its sentences, its articles and the possible decisions. */
export function NameCard({ name, onDecide, onChangeKind }: NameCardProps) {
  const { kind, unticked, open, change, setOpen } = useCardDraft(name);
  const { decisions, newName, namesake, alike, some, shared } = choicesOf(name, kind, unticked);
  const decide = (decision: NameDecision) => onDecide(decision, some);
  const isOtherKind = kind !== name.kind;
  const makeNew = () => decide({ type: 'new', kind, name: isOtherKind ? name.words : newName });
  const accept = () => {
    const [first, ...others] = decisions;
    if (namesake && open !== 'kind') setOpen('kind');
    else if (namesake) onChangeKind(namesake, kind, some);
    else if (shared > 1) setOpen('search');
    else if (!first) makeNew();
    else
      onDecide(
        first.decision,
        first.articles,
        others.map(({ key, decision, articles }) => ({ key, decision, articles })),
      );
  };
  const same = (match: RecordMatch) =>
    decide(
      match.pending === undefined
        ? { type: 'known', id: match.id }
        : { type: 'new', kind: match.kind, name: match.name },
    );
  const choose = (one: EntityKind) => change({ kind: one });
  const acceptAlike = alike && (() => onDecide(alike.decision, some, alike.also));
  const openForm = () => setOpen('form');
  const search = () => setOpen('search');
  const close = () => setOpen(undefined);
  const refuse = () => decide({ type: 'refuse' });
  const refuseEverywhere = () => decide({ type: 'refuse everywhere' });
  useKeys({
    Enter: accept,
    a: accept,
    v: acceptAlike,
    n: open === 'kind' ? makeNew : openForm,
    s: search,
    r: refuse,
    R: refuseEverywhere,
    Escape: close,
    ...kindKeys(choose),
  });

  return (
    <article class="name-card" data-key={name.key}>
      <h2>{name.words}</h2>
      <p class="small">
        {name.fullName !== undefined && !name.record
          ? words.names.shortForNew(name.fullName)
          : noteEnglish(name.why)}
      </p>
      {(name.readings.length > 1 || name.readings.some(({ slips }) => slips)) && (
        <Readings readings={name.readings} />
      )}
      <KindChoice value={kind} onChange={choose} />
      <p class="desk-actions">
        <ActionButton
          keys="Enter a"
          label={
            shared > 1
              ? words.names.chooseOf(shared)
              : acceptWords(decisions, isOtherKind ? name.words : newName)
          }
          isFirst
          onClick={accept}
        />
        {alike && acceptAlike && <ActionButton keys="v" label={alike.label} onClick={acceptAlike} />}
        <ActionButton keys="n" label={words.names.newRecord} onClick={openForm} />
        <ActionButton keys="s" label={words.names.sameAs} onClick={search} />
        <ActionButton keys="r" label={words.names.refuse} onClick={refuse} />
        <ActionButton keys="Shift+R" label={words.names.refuseEverywhere} onClick={refuseEverywhere} />
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
      {name.candidates.length > 0 && <Candidates candidates={name.candidates} onChoose={same} />}
      {open === 'form' && (
        <NewRecordForm
          key={name.key}
          nameKey={name.key}
          name={newName}
          kind={kind}
          onSave={decide}
          onClose={close}
        />
      )}
      {open === 'search' && <RecordSearch key={name.key} text={name.words} onChoose={same} onClose={close} />}
      <NameSentences sentences={name.sentences} />
      <NameArticles list={name.list} unticked={unticked} onChange={(next) => change({ unticked: next })} />
    </article>
  );
}

/** Returns what can be decided about a name, if it is of a kind, in the articles that are ticked. */
function choicesOf(name: NameDetail, kind: EntityKind, unticked: ReadonlySet<string>) {
  const isTicked = (id: string) => !unticked.has(id);
  const isOtherKind = kind !== name.kind;
  const meant = isOtherKind ? [] : name.readings.filter((one) => one.record ?? one.fullName);
  const newName = name.fullName ?? name.words;
  const likely = name.record ?? name.likely;
  const preferred = name.fullName ?? mostFrequentSpelling(name);
  const decision: NameDecision = likely
    ? { type: 'known', id: likely.id }
    : { type: 'new', kind, name: preferred };
  const sameKind = name.namesakes.filter((one) => one.kind === kind);
  const hasAlike = name.alike.length > 0 || (name.likely !== undefined && !name.record);
  const decisions = acceptedReadings(meant, name.key).flatMap((one) => {
    const articles = one.articles.filter(isTicked);
    return articles.length > 0 ? [{ ...one, articles }] : [];
  });
  return {
    newName,
    /** How many records have this name, if no article says which of them it is. */
    shared: decisions.length === 0 ? sameKind.length : 0,
    /** The ticked articles, unless all are. */
    some: unticked.size > 0 ? name.list.map(({ id }) => id).filter(isTicked) : undefined,
    decisions,
    // A record of another kind with this name may be the same with a wrong kind.
    namesake: isOtherKind ? [...name.namesakes, ...(name.record ? [name.record] : [])].at(0) : undefined,
    /** One decision about the name and others like it. */
    alike: hasAlike
      ? {
          decision,
          also: name.alike.map(({ key, articles }) => ({ key, decision, articles })),
          label: alikeLabel([
            likely?.name ?? preferred,
            ...[name, ...name.alike].map((one) => one.words).filter((one) => one !== preferred),
          ]),
        }
      : undefined,
  };
}

/** Names a few of the variants that become one. */
function alikeLabel(names: readonly string[]): string {
  return words.names.acceptAlike([...new Set(names)].slice(0, maxAlikeNamed), names.length > maxAlikeNamed);
}

function Readings({ readings }: Pick<NameDetail, 'readings'>) {
  const hasKinds = new Set(readings.map(({ kind }) => kind)).size > 1;
  return (
    <ul class="small" aria-label={words.names.meanings}>
      {readings.map(({ record, fullName, slips, kind, isLikely, articles }) => (
        <li key={`${record?.id} ${fullName} ${isLikely}`}>
          {words.names.meaning(articles.length, record?.name ?? fullName, isLikely)}
          {hasKinds && ` (${words.kind(kind)})`}
          {slips && words.names.slips(slips)}
        </li>
      ))}
    </ul>
  );
}

interface CandidatesProps extends Pick<NameDetail, 'candidates'> {
  readonly onChoose: (match: RecordMatch) => void;
}

function Candidates({ candidates, onChoose }: CandidatesProps) {
  return (
    <p class="desk-actions">
      {words.names.oneOf}{' '}
      {candidates.map((candidate) => (
        <button key={candidate.id} type="button" onClick={() => onChoose(candidate)}>
          {candidate.name} <span class="small">{candidate.description ?? candidate.id}</span>
        </button>
      ))}
    </p>
  );
}
