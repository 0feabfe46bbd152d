import { countOf } from '../../../archive/count-of.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import type { NameDecision } from '../../api/names.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { AskFault } from '../base/ask.ts';
import { askChange } from '../base/ask-change.ts';
import { content, finding, unsaved } from '../base/events.ts';
import { useKeys } from '../base/keys.ts';
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
  // The name that is read stays, although others come before it while articles are searched.
  useEffect(() => {
    if (selected === undefined) setSelected(current);
  }, [current, selected]);
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
  const decide = (decision: NameDecision, articles?: readonly string[]) => {
    if (!name) return;
    const { key } = name;
    const isWhole = articles === undefined || decision.type === 'refuse everywhere';
    decided.current.push(key);
    setFault(undefined);
    setSaid(words.names.decided(decision, name.words));
    if (isWhole) {
      setGone(new Set([...gone, key]));
      setSelected((names[index + 1] ?? names[index - 1])?.key);
    }
    askChange('names/decide', { key, decision, ...(articles && { articles }) }).catch((error: unknown) => {
      if (!(error instanceof AskFault)) throw error;
      setFault(error);
      setGone(new Set());
    });
  };
  useKeys({ j: () => go(1), ArrowDown: () => go(1), k: () => go(-1), ArrowUp: () => go(-1) });

  const total = (list.output?.total ?? 0) - (list.output?.names.length ?? 0) + names.length;
  return (
    <>
      <h1>{words.names.title}</h1>
      <p class="small">{words.names.count(total)}</p>
      <p class="hidden" role="status">
        {said}
      </p>
      <FaultNote fault={fault ?? list.fault} />
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
            <NameCard name={name} onDecide={decide} />
          ) : (
            list.output && names.length === 0 && <Nothing isFiltered={kind !== undefined || find !== ''} />
          )}
        </div>
        <KeyList keys={words.names.keys} />
      </div>
    </>
  );
}

/** Explains why no names are listed. */
function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { done, of } = finding.value;
  if (isFiltered) return <p>{words.names.noneSo}</p>;
  return <p>{done < of ? words.names.noneYet : words.names.none(countOf(done, 'article'))}</p>;
}
