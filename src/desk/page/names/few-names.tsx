import { ask } from '../base/ask.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { words } from '../base/words.ts';

/** A few names that are decided at one sitting. */
export interface FewNames {
  readonly keys: readonly string[];
  /** Which share of all mentions that wait they are. */
  readonly share: number;
}

interface FewNamesProps {
  /** Undefined while all names are shown. */
  readonly few: FewNames | undefined;
  /** How many of them are left. */
  readonly left: number;
  readonly onChange: (few: FewNames | undefined) => void;
}

/** The choice between all names and, for two minutes, those whose decision settles most. */
export function FewNamesChoice({ few, left, onChange }: FewNamesProps) {
  const [fault, attempt] = useAttempt();
  const begin = () => void attempt(async () => onChange(await ask('names/weightiest', null)));
  const { start, left: leftOf, done, more, all } = words.names.few;
  const percent = Math.round((few?.share ?? 0) * 100);
  return (
    <>
      <FaultNote fault={fault} />
      {few && (
        <p role="status" class="work-note">
          {left > 0 ? leftOf(left, few.keys.length, percent) : done(few.keys.length, percent)}
        </p>
      )}
      <p class="desk-actions">
        {(!few || left === 0) && <ActionButton label={few ? more : start} onClick={begin} />}
        {few && <ActionButton label={all} onClick={() => onChange(undefined)} />}
      </p>
    </>
  );
}
