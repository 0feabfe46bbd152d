import { useEffect, useState } from 'preact/hooks';
import type { WaitingName } from '../../api/names.ts';

/** Returns the selected name of a list, its position, and functions that select another. */
export function useSelectedName(names: readonly WaitingName[]) {
  const [selected, select] = useState<string>();
  const [hasBegun, setBegun] = useState(false);
  const index = Math.max(
    names.findIndex(({ key }) => key === selected),
    0,
  );
  const current = names[index]?.key;
  // Before the first key the top of the list is shown; then the name that is read stays, although others come before it
  // while articles are searched.
  useEffect(() => {
    if (hasBegun) select((now) => now ?? current);
  }, [hasBegun, current]);
  useEffect(() => {
    const begin = () => setBegun(true);
    const kinds = ['keydown', 'pointerdown'] as const;
    for (const kind of kinds) addEventListener(kind, begin, { once: true, capture: true });
    return () => {
      for (const kind of kinds) removeEventListener(kind, begin, { capture: true });
    };
  }, []);
  const go = (step: number) => {
    const next = names[Math.min(Math.max(index + step, 0), names.length - 1)];
    if (next) select(next.key);
  };
  return { names, current, index, select, go };
}
