import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DuplicatePair, PairSide, RecordChange } from '../../api/records.ts';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { Pager } from '../parts/pager.tsx';
import { askChange } from '../base/ask.ts';
import { content, survey } from '../base/events.ts';
import { useKeys } from '../base/keys.ts';
import { screenHref, recordHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { ChangePanel } from './change-panel.tsx';
import { recordWords } from './records-words.ts';
import { words } from '../base/words.ts';

type PairKind = 'entity' | 'topic' | 'article';

const pageSize = 20;

/** Possible duplicates with the evidence. Each decision is remembered. */
export function DuplicatesView({ of }: { readonly of: PairKind }) {
  const [from, setFrom] = useState(0);
  const [active, setActive] = useState(0);
  const [merging, setMerging] = useState<RecordChange>();
  const [refusal, attempt] = useAttempt();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { state, done, of: steps } = survey.value;
  const { output, fault } = useAnswer(
    'records/duplicates',
    { of, from, count: pageSize },
    `${content.value.version} ${state} ${done}`,
  );
  const pairs = output?.pairs ?? [];
  const pair = pairs[Math.min(active, pairs.length - 1)];
  const close = () => {
    setMerging(undefined);
    // Returns keyboard focus to the screen.
    document.querySelector<HTMLElement>('main')?.focus();
  };
  const merge = (keep: PairSide, gone: PairSide) => {
    void attempt();
    setMerging({ type: 'merge', of, from: gone.id, into: keep.id });
  };
  const part = ({ a, b }: DuplicatePair) => {
    if (of === 'topic') return;
    void attempt(async () => {
      const { title } = await askChange('records/change', { type: 'distinct', of, a: a.id, b: b.id });
      setSaid(recordWords.done(title));
    });
  };
  const go = (step: number) => setActive(Math.min(Math.max(active + step, 0), pairs.length - 1));
  useKeys(
    merging
      ? { Escape: close }
      : {
          j: () => go(1),
          k: () => go(-1),
          a: pair && (() => merge(pair.a, pair.b)),
          b: pair && (() => merge(pair.b, pair.a)),
          n: pair && (() => part(pair)),
        },
  );
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <PairTabs of={of} />
      {state === 'running' && <Bar done={done} of={steps} label={recordWords.looking} />}
      <FaultNote fault={fault ?? refusal} />
      <p class="small" role="status">
        {said}
      </p>
      {output && (output.total > 0 || state === 'done') && (
        <p class="work-note">{output.total === 0 ? recordWords.noPairs : recordWords.pairs(output.total)}</p>
      )}
      <ol class="pairs" start={from + 1} ref={list}>
        {pairs.map((one) => (
          <PairRow
            key={`${one.a.id} ${one.b.id}`}
            of={of}
            pair={one}
            isCurrent={one === pair}
            onSelect={() => setActive(pairs.indexOf(one))}
            onMerge={merge}
            onPart={part}
          >
            {merging?.type === 'merge' && [one.a.id, one.b.id].includes(merging.from) && one === pair && (
              <ChangePanel
                change={merging}
                label={recordWords.doMerge}
                onCancel={close}
                onDone={(title) => {
                  close();
                  setSaid(recordWords.done(title));
                }}
              />
            )}
          </PairRow>
        ))}
      </ol>
      <Pager
        from={from}
        count={pageSize}
        total={output?.total ?? 0}
        onGo={(to) => {
          setActive(0);
          setFrom(to);
        }}
      />
      {of === 'topic' && pairs.length > 0 && <p class="small">{recordWords.twoTopics}</p>}
      {pairs.length > 0 && <KeyList keys={keysFor(of)} />}
    </>
  );
}

function keysFor(of: PairKind): [key: string, action: string][] {
  const { a, b, n, move } = recordWords.keys;
  return [['a', a], ['b', b], ...(of === 'topic' ? [] : [['n', n] as [string, string]]), ['j k', move]];
}

function PairTabs({ of }: { readonly of: PairKind }) {
  return (
    <nav class="work-tabs" aria-label={recordWords.same}>
      <ul>
        {(['entity', 'topic', 'article'] as const).map((kind) => (
          <li key={kind}>
            <a href={recordHref('same', kind)} aria-current={kind === of ? 'page' : undefined}>
              {recordWords.sameTabs[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PairRowProps {
  readonly of: PairKind;
  readonly pair: DuplicatePair;
  readonly isCurrent: boolean;
  readonly onSelect: () => void;
  readonly onMerge: (keep: PairSide, gone: PairSide) => void;
  readonly onPart: (pair: DuplicatePair) => void;
  /** What is in place of the decisions, once one of them is prepared. */
  readonly children: ComponentChildren;
}

function PairRow({ of, pair, isCurrent, onSelect, onMerge, onPart, children }: PairRowProps) {
  const { a, b, reasons } = pair;
  return (
    <li aria-current={isCurrent ? 'true' : undefined} onFocusIn={onSelect}>
      <div class="two-sides">
        <Side side={a} of={of} />
        <Side side={b} of={of} />
      </div>
      <p class="small">{reasons.join('; ')}</p>
      {children || (
        <p class="desk-actions">
          <ActionButton label={recordWords.keepThis(a.id)} onClick={() => onMerge(a, b)} />
          <ActionButton label={recordWords.keepThis(b.id)} onClick={() => onMerge(b, a)} />
          {of !== 'topic' && <ActionButton label={recordWords.distinct} onClick={() => onPart(pair)} />}
        </p>
      )}
    </li>
  );
}

function Side({
  side: { id, name, about, articles },
  of,
}: {
  readonly side: PairSide;
  readonly of: PairKind;
}) {
  return (
    <div>
      <p class="pair-name">
        <a href={of === 'article' ? screenHref('articles', id) : recordHref(of, id)}>{name}</a>
      </p>
      <p class="small">
        {[id, about, ...(of === 'article' ? [] : [words.counts.articles(articles)])]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
