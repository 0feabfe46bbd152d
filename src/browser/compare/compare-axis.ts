import { timeIndex, timeKey, timeUnits, type TimeUnit } from '../../shared/base/time-key.ts';
import type { TimeJson } from '../../shared/base/json-representation.ts';

/** One day, month, … of the axis, with the number of articles of each name and of both. */
export interface Slot {
  readonly key: string;
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

/** Two names on one time axis. */
export interface Axis {
  readonly unit: TimeUnit;
  /** From the first to the last article of either name, including gaps; empty if no article is dated. */
  readonly slots: readonly Slot[];
  /** The ids of all articles that list both, whether dated or not. */
  readonly shared: readonly string[];
  /** The number of articles of either name that are not dated precisely enough. */
  readonly undated: number;
}

const maxSlots = 80;

/**
 * Returns the common axis of two names, in the coarser of their units or an even coarser one that needs at
 * most 80 bars.
 */
export function commonAxis(a: TimeJson, b: TimeJson): Axis {
  const inB = new Set(idsOf(b));
  const shared = idsOf(a).filter((id) => inB.has(id));
  const isShared = new Set(shared);
  const unit = commonUnit(a, b);
  const countsA = counts(a, unit);
  const countsB = counts(b, unit);
  const countsBoth = counts(a, unit, isShared);
  const indices = [...countsA.keys(), ...countsB.keys()];
  const first = Math.min(...indices);
  const slots = Array.from(
    { length: indices.length > 0 ? Math.max(...indices) - first + 1 : 0 },
    (_, place) => ({
      key: timeKey(unit, first + place),
      a: countsA.get(first + place) ?? 0,
      b: countsB.get(first + place) ?? 0,
      both: countsBoth.get(first + place) ?? 0,
    }),
  );
  return { unit, slots, shared, undated: new Set([...a.undated, ...b.undated]).size };
}

function commonUnit(a: TimeJson, b: TimeJson): TimeUnit {
  const dated = [a, b].filter(({ bars }) => bars.length > 0);
  const coarsest = Math.max(0, ...dated.map(({ unit }) => timeUnits.indexOf(unit)));
  const keys = dated.flatMap(({ bars }) => bars.map(({ key }) => key));
  const fits = (unit: TimeUnit) => {
    const indices = keys.map((key) => timeIndex(unit, key));
    return Math.max(...indices) - Math.min(...indices) < maxSlots;
  };
  return timeUnits.slice(coarsest).find(fits) ?? 'century';
}

/** Counts articles per day, month, …, optionally only those in `only`. */
function counts({ bars }: TimeJson, unit: TimeUnit, only?: ReadonlySet<string>): Map<number, number> {
  const found = new Map<number, number>();
  for (const { key, articles } of bars) {
    const count = only ? articles.filter((id) => only.has(id)).length : articles.length;
    const index = timeIndex(unit, key);
    found.set(index, (found.get(index) ?? 0) + count);
  }
  return found;
}

function idsOf({ bars, undated }: TimeJson): string[] {
  return [...bars.flatMap(({ articles }) => articles), ...undated];
}
