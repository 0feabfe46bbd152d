import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MeetingChoices, OthersWork } from '../../api/together.ts';
import { RefusalsNote } from '../parts/fault-notes.tsx';
import { ChangeGroups } from './change-groups.tsx';
import { type ChosenSide, MeetingChoice } from './meeting-choice.tsx';
import { togetherWords } from './together-words.ts';
import { VersionLines } from './version-lines.tsx';

interface OthersPanelProps {
  readonly work: OthersWork;
  readonly isAtWork: boolean;
  readonly onTake: (choices: MeetingChoices) => void;
  readonly onLeave: () => void;
}

/** What others did, what it would change here, and where a choice is needed; nothing has changed yet. */
export function OthersPanel({ work, isAtWork, onTake, onLeave }: OthersPanelProps) {
  const { list, groups, meetings, notes, refusals } = work;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [sides, setSides] = useState<ReadonlyMap<string, readonly ChosenSide[]>>(
    () => new Map(meetings.map(({ path, parts }) => [path, passages(parts).map(() => undefined)])),
  );
  // It appears far from the button that asked for it.
  useEffect(() => heading.current?.focus(), []);
  const choose = (path: string, index: number, side: 'mine' | 'theirs') =>
    setSides((last) => new Map(last).set(path, last.get(path)!.with(index, side)));
  const chooseAll = (side: 'mine' | 'theirs') =>
    setSides((last) => new Map([...last].map(([path, chosen]) => [path, chosen.map(() => side)])));
  const left = [...sides.values()].flat().filter((side) => side === undefined).length;
  return (
    <section class="desk-form publish-form publish-report others-panel" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {togetherWords.coming(list.count)}
      </h2>
      <VersionLines versions={list.versions} />
      {list.count > list.versions.length && (
        <p class="small">{togetherWords.more(list.count - list.versions.length)}</p>
      )}
      {groups.length > 0 && <p>{togetherWords.wouldChange}</p>}
      <ChangeGroups groups={groups} />
      {notes.map((note) => (
        <p key={note} class="fault">
          {note}
        </p>
      ))}
      <RefusalsNote title={togetherWords.refused} refusals={refusals.map((message) => ({ message }))} />
      {meetings.length > 0 && refusals.length === 0 && (
        <>
          <h2>{togetherWords.met(meetings.length)}</h2>
          <p class="work-note">{togetherWords.metNote}</p>
          {left > 1 && (
            <p class="desk-actions">
              <button type="button" onClick={() => chooseAll('mine')}>
                {togetherWords.allMine}
              </button>
              <button type="button" onClick={() => chooseAll('theirs')}>
                {togetherWords.allTheirs}
              </button>
            </p>
          )}
          {meetings.map((meeting) => (
            <MeetingChoice
              key={meeting.path}
              meeting={meeting}
              chosen={sides.get(meeting.path)!}
              onChoose={(index, side) => choose(meeting.path, index, side)}
            />
          ))}
        </>
      )}
      <p class="desk-actions">
        {refusals.length === 0 && (
          <button
            type="button"
            class="first"
            disabled={isAtWork || left > 0}
            onClick={() => onTake(Object.fromEntries(sides) as MeetingChoices)}
          >
            {togetherWords.take}
          </button>
        )}
        <button type="button" disabled={isAtWork} onClick={onLeave}>
          {togetherWords.leave}
        </button>
        {left > 0 && refusals.length === 0 && <span class="small">{togetherWords.left(left)}</span>}
      </p>
    </section>
  );
}

function passages(parts: OthersWork['meetings'][number]['parts']) {
  return parts.filter(({ type }) => type === 'choice');
}
