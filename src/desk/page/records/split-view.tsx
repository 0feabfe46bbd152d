import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordChange, SplitProposal } from '../../api/records.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { content } from '../base/events.ts';
import { useKeys } from '../base/keys.ts';
import { navigate, recordHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { ChangePanel } from './change-panel.tsx';
import { recordWords } from './records-words.ts';
import { splitLetters, type SplitRow, SplitRows } from './split-rows.tsx';
import { type PartDraft, SplitParts } from './split-parts.tsx';
import { splitWords } from './split-words.ts';

/** Splits a record that is several people: groups of its articles, each given to one of them. */
export function SplitView({ id }: { readonly id: string }) {
  const { output, fault } = useAnswer('records/split', { id }, content.value.version);
  if (output === null) return <p class="work-note">{recordWords.notThere}</p>;
  if (!output) return <FaultNote fault={fault} />;
  const count = output.groups.reduce((sum, { articles }) => sum + articles.length, 0);
  return count < 2 ? <p class="work-note">{splitWords.nothing}</p> : <SplitForm id={id} proposal={output} />;
}

function SplitForm({ id, proposal }: { readonly id: string; readonly proposal: SplitProposal }) {
  /** What the keeper has chosen, by article; the others are as proposed. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState(0);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, PartDraft>>(new Map());
  const [isShown, setShown] = useState(false);
  const list = useRef<HTMLOListElement>(null);

  const letterOf = new Map(
    proposal.groups.flatMap(({ side, articles }) =>
      articles.map((one) => [one.id, chosen.get(one.id) ?? splitLetters[side]!] as const),
    ),
  );
  const rows = rowsOf(proposal, opened);
  const count = (letter: string) => [...letterOf.values()].filter((one) => one === letter).length;
  const letters = splitLetters.slice(1).filter((letter) => count(letter) > 0);
  const draftOf = (letter: string) =>
    drafts.get(letter) ?? { name: proposal.name, description: '', record: undefined };
  const go = (to: number) => setActive(Math.min(Math.max(to, 0), rows.length - 1));
  const give = (row: SplitRow | undefined, letter: string) => {
    if (!row) return;
    setShown(false);
    setChosen(new Map([...chosen, ...row.articles.map((one) => [one, letter] as const)]));
    go(rows.indexOf(row) + 1);
  };
  const toggle = (group: number) => {
    const next = new Set(opened);
    if (!next.delete(group)) next.add(group);
    setOpened(next);
    go(rows.findIndex((row) => row.group === group && row.isGroup));
  };
  const row = rows[active];
  useKeys(
    isShown
      ? { Escape: () => setShown(false) }
      : {
          ...Object.fromEntries(splitLetters.map((letter) => [letter, () => give(row, letter)])),
          j: () => go(active + 1),
          ArrowDown: () => go(active + 1),
          k: () => go(active - 1),
          ArrowUp: () => go(active - 1),
          o: row && (() => toggle(row.group)),
          Enter: () => setShown(true),
        },
  );
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <h2>{splitWords.title(proposal.name)}</h2>
      <p class="work-note">{splitWords.note}</p>
      <SplitRows
        rows={rows}
        active={active}
        letterOf={letterOf}
        opened={opened}
        list={list}
        onGive={give}
        onToggle={toggle}
        onFocus={setActive}
      />
      <p class="small" role="status">
        {splitWords.keeps(count('a'), letterOf.size)}
      </p>
      <SplitParts
        letters={letters}
        draftOf={draftOf}
        count={count}
        onChange={(letter, draft) => {
          setShown(false);
          setDrafts(new Map([...drafts, [letter, draft]]));
        }}
      />
      {isShown ? (
        <ChangePanel
          change={changeOf(id, letters, letterOf, draftOf)}
          label={splitWords.split}
          onDone={() => navigate(recordHref('entity', id))}
          onCancel={() => setShown(false)}
        />
      ) : (
        <p class="desk-actions">
          <button type="button" class="first" onClick={() => setShown(true)}>
            {splitWords.preview} <kbd>Enter</kbd>
          </button>
        </p>
      )}
      <KeyList keys={splitWords.keys} />
    </>
  );
}

/** Returns the groups, with the articles of those that are open. */
function rowsOf({ groups }: SplitProposal, opened: ReadonlySet<number>): SplitRow[] {
  return groups.flatMap(({ evidence, articles }, group): SplitRow[] => [
    { group, isGroup: true, evidence, articles: articles.map((one) => one.id) },
    ...(opened.has(group)
      ? articles.map(({ id, title, date, evidence: own }) => ({
          group,
          isGroup: false,
          evidence: own,
          articles: [id],
          title,
          date,
        }))
      : []),
  ]);
}

function changeOf(
  id: string,
  letters: readonly string[],
  letterOf: ReadonlyMap<string, string>,
  draftOf: (letter: string) => PartDraft,
): RecordChange {
  return {
    type: 'split',
    id,
    parts: letters.map((letter) => {
      const { name, description, record } = draftOf(letter);
      return {
        articles: [...letterOf].filter(([, one]) => one === letter).map(([article]) => article),
        ...(record ? { id: record.id } : { name, description }),
      };
    }),
  };
}
