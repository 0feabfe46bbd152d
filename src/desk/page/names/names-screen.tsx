import { countOf } from '../../../archive/count-of.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import type { FurtherDecision, NameDecision, NamesPage, RecordChoice } from '../../api/names.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { AskFault } from '../base/ask.ts';
import { askChange } from '../base/ask-change.ts';
import { content, finding, unsaved } from '../base/events.ts';
import { useKeys } from '../base/keys.ts';
import { screenHref } from '../base/navigate.ts';
import { undone } from '../base/undo.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { NameCard } from './name-card.tsx';
import { NameList } from './name-list.tsx';

const pageSize = 100;

/** The Names screen: pending names, those in most articles first, and the card of the selected one. */
export function NamesScreen() {
  const [count, setCount] = useState(pageSize);
  const [kind, setKind] = useState<EntityKind>();
  const [find, setFind] = useState('');
  const [selected, setSelected] = useState<string>();
  /** Names decided here, which may still be in a list that was requested earlier. */
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const decided = useRef<string[]>([]);
  const [hasBegun, setBegun] = useState(false);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<AskFault>();
  const version = `${content.value.version} ${finding.value.version}`;
  const list = useAnswer(
    'names/list',
    { from: 0, count, ...(kind && { kind }), ...(find && { find }) },
    version,
  );
  const names = (list.output?.names ?? []).filter(({ key }) => !gone.has(key));
  const index = Math.max(
    names.findIndex(({ key }) => key === selected),
    0,
  );
  const current = names.some(({ key }) => key === selected) ? selected : names[0]?.key;
  // Before the first key the top of the list is shown; then the name that is read stays, although others come before it
  // while articles are searched.
  useEffect(() => {
    if (hasBegun) setSelected((now) => now ?? current);
  }, [hasBegun, current]);
  useEffect(() => {
    const begin = () => setBegun(true);
    const kinds = ['keydown', 'pointerdown'] as const;
    for (const kind of kinds) addEventListener(kind, begin, { once: true, capture: true });
    return () => {
      for (const kind of kinds) removeEventListener(kind, begin, { capture: true });
    };
  }, []);
  const detail = useAnswer('names/detail', { key: current ?? '' }, version);
  const name = detail.output && detail.output.key === current ? detail.output : undefined;

  useEffect(() => {
    const last = decided.current.pop();
    if (last === undefined) return;
    setGone(new Set());
    setSelected(last);
  }, [undone.value]);
  // Decisions that could not be saved are pending again.
  useEffect(() => setGone(new Set()), [unsaved.value]);

  const go = (step: number) => {
    const next = names[Math.min(Math.max(index + step, 0), names.length - 1)];
    if (next) setSelected(next.key);
  };
  const decide = (
    decision: NameDecision,
    articles?: readonly string[],
    also: readonly FurtherDecision[] = [],
    before: Promise<unknown> = Promise.resolve(),
  ) => {
    if (!name) return;
    const { key } = name;
    const settled = new Set(
      [articles ?? [], ...also.filter((one) => one.key === key).map((one) => one.articles)].flat(),
    );
    const isWhole =
      articles === undefined || decision.type === 'refuse everywhere' || settled.size === name.list.length;
    decided.current.push(key);
    setFault(undefined);
    setSaid(words.names.decided(decision, name.words));
    const ended = new Set([
      ...(isWhole ? [key] : []),
      ...also.map((one) => one.key).filter((one) => one !== key),
    ]);
    setGone(new Set([...gone, ...ended]));
    if (isWhole) {
      const left = names.filter((one) => !ended.has(one.key));
      const next = names.slice(index + 1).find((one) => !ended.has(one.key));
      // After the name in most articles, that in most articles again: it may have been found meanwhile.
      setSelected((index === 0 ? left[0] : (next ?? left.at(-1)))?.key);
    }
    before
      .then(() =>
        askChange('names/decide', {
          key,
          decision,
          ...(articles && { articles }),
          ...(also.length > 0 && { also }),
        }),
      )
      .catch((error: unknown) => {
        if (!(error instanceof AskFault)) throw error;
        setFault(error);
        setGone(new Set());
      });
  };
  const changeKind = (record: RecordChoice, to: EntityKind, articles?: readonly string[]) => {
    const [first] = name?.list ?? [];
    if (!first) return;
    const changed = askChange('articles/change-name', {
      id: first.id,
      change: { type: 'kind', entity: record.id, kind: to },
    });
    decide({ type: 'known', id: record.id }, articles, [], changed);
  };
  useKeys({ j: () => go(1), ArrowDown: () => go(1), k: () => go(-1), ArrowUp: () => go(-1) });

  const total = (list.output?.total ?? 0) - (list.output?.names.length ?? 0) + names.length;
  return (
    <>
      <h1>{words.names.title}</h1>
      <p class="small">{words.names.count(total, list.output?.once ?? 0)}</p>
      <p class="hidden" role="status">
        {said}
      </p>
      <FaultNote fault={fault ?? list.fault} />
      <WithoutRules languages={list.output?.withoutRules ?? []} />
      <div class="names-screen">
        <section class="names-waiting" aria-label={words.names.waiting}>
          <p class="desk-filters">
            <label>
              <span class="hidden">{words.names.find}</span>
              <input
                type="search"
                placeholder={words.names.find}
                value={find}
                onInput={({ currentTarget }) => setFind(currentTarget.value)}
              />
            </label>
            <label>
              <span class="hidden">{words.parts.kind}</span>
              <select
                value={kind ?? ''}
                onChange={({ currentTarget }) =>
                  setKind(entityKinds.find((one) => one === currentTarget.value))
                }
              >
                <option value="">{words.names.allKinds}</option>
                {entityKinds.map((one) => (
                  <option key={one} value={one}>
                    {words.kind(one)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <NameList names={names} selected={current} onSelect={setSelected} />
          {total > names.length && (
            <p>
              <button type="button" onClick={() => setCount(count + pageSize)}>
                {words.names.showMore}
              </button>
            </p>
          )}
        </section>
        <div>
          {name ? (
            <NameCard name={name} onDecide={(...one) => decide(...one)} onChangeKind={changeKind} />
          ) : (
            list.output && names.length === 0 && <Nothing isFiltered={kind !== undefined || find !== ''} />
          )}
        </div>
        <KeyList keys={words.names.keys} />
      </div>
    </>
  );
}

/** Says in which languages no name is proposed from the text alone, and what helps. */
function WithoutRules({ languages }: { readonly languages: NamesPage['withoutRules'] }) {
  if (languages.length === 0) return null;
  return (
    <div class="work-note">
      {languages.map(({ language, articles }) => (
        <p key={language}>{words.names.withoutRules(languageName(language), articles)}</p>
      ))}
      <p>
        {words.names.withoutRulesHelp} <a href={screenHref('articles')}>{words.names.toArticles}</a>,{' '}
        <a href={screenHref('import')}>{words.names.toImport}</a>
      </p>
    </div>
  );
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Explains why no names are listed. */
function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { done, of } = finding.value;
  if (isFiltered) return <p>{words.names.noneSo}</p>;
  return <p>{done < of ? words.names.noneYet : words.names.none(countOf(done, 'article'))}</p>;
}
