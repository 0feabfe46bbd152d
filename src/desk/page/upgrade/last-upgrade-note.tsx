import type { CallOutput } from '../../api/calls.ts';
import { upgradeWords } from './upgrade-words.ts';

interface LastUpgradeNoteProps {
  readonly last: NonNullable<CallOutput<'upgrade/show'>['last']>;
}

/** Says what came of the last upgrade at the desk. */
export function LastUpgradeNote({ last: { from, to, isDone, said } }: LastUpgradeNoteProps) {
  const text = !isDone
    ? upgradeWords.failed(to)
    : from === to
      ? upgradeWords.same(to)
      : upgradeWords.done(from, to);
  return (
    <>
      <p class={isDone ? undefined : 'fault'}>{text}</p>
      {said !== '' && (
        <details>
          <summary>{upgradeWords.said}</summary>
          <pre tabIndex={0}>{said}</pre>
        </details>
      )}
    </>
  );
}
