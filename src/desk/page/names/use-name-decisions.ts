import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { FurtherDecision, NameDecision, NameDetail, RecordChoice } from '../../api/names.ts';
import { askChange } from '../base/ask.ts';
import { unsaved } from '../base/events.ts';
import { undone } from '../base/undo.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { words } from '../base/words.ts';
import type { useSelectedName } from './use-selected-name.ts';

/** Returns the names decided here, which may still be in a list that was requested earlier, and a way to set them. */
export function useDecidedNames() {
  const state = useState<ReadonlySet<string>>(new Set());
  const [, setDecided] = state;
  // Decisions that could not be saved are pending again.
  useEffect(() => setDecided(new Set()), [unsaved.value]);
  return state;
}

/**
 * Returns functions that decide about a name and select the next, what was decided last, and why it was refused.
 *
 * @param name the selected name, once its details are known
 */
export function useNameDecisions(
  name: NameDetail | undefined,
  { names, index, select }: ReturnType<typeof useSelectedName>,
  [decided, setDecided]: ReturnType<typeof useDecidedNames>,
) {
  const history = useRef<string[]>([]);
  const [said, setSaid] = useState('');
  const [fault, attempt] = useAttempt();
  useEffect(() => {
    const last = history.current.pop();
    if (last === undefined) return;
    setDecided(new Set());
    select(last);
  }, [undone.value]);

  /** Takes names that are no longer pending off the list. */
  const leave = (ended: ReadonlySet<string>) => {
    setDecided(new Set([...decided, ...ended]));
    if (!name || !ended.has(name.key)) return;
    const left = names.filter(({ key }) => !ended.has(key));
    const next = names.slice(index + 1).find(({ key }) => !ended.has(key));
    // After the name in most articles, that in most articles again: it may have been found meanwhile.
    select((index === 0 ? left[0] : (next ?? left.at(-1)))?.key);
  };
  const decide = (
    decision: NameDecision,
    articles?: readonly string[],
    also: readonly FurtherDecision[] = [],
    before?: () => Promise<unknown>,
  ) => {
    if (!name) return;
    const { key } = name;
    history.current.push(key);
    const isAccepted = decision.type === 'new' || decision.type === 'known';
    setSaid(words.names.decided(isAccepted, name.words));
    const others = also.filter((one) => one.key !== key).map((one) => one.key);
    leave(new Set(endsName(name, decision, articles, also) ? [key, ...others] : others));
    void attempt(async () => {
      try {
        await before?.();
        await askChange('names/decide', {
          key,
          decision,
          ...(articles && { articles }),
          ...(also.length > 0 && { also }),
        });
      } catch (error) {
        setDecided(new Set());
        throw error;
      }
    });
  };
  const changeKind = (record: RecordChoice, kind: EntityKind, articles?: readonly string[]) => {
    const [first] = name?.list ?? [];
    if (!first) return;
    decide({ type: 'known', id: record.id }, articles, [], () =>
      askChange('articles/change-name', {
        id: first.id,
        change: { type: 'kind', entity: record.id, kind },
      }),
    );
  };
  return { decide, changeKind, said, fault };
}

/** Whether a name is pending in no article after a decision. */
function endsName(
  { key, list }: NameDetail,
  decision: NameDecision,
  articles: readonly string[] | undefined,
  also: readonly FurtherDecision[],
): boolean {
  if (articles === undefined || decision.type === 'refuse everywhere') return true;
  const settled = [articles, ...also.filter((one) => one.key === key).map((one) => one.articles)];
  return new Set(settled.flat()).size === list.length;
}
