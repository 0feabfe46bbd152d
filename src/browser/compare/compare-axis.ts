import { timeIndex, timeKey, timeUnits, type TimeUnit } from '../../views/base/time-key.ts';
import type { TimeJson } from '../../views/base/json-representation.ts';

/** One day, month, … of the axis, and how many articles each name and both have in it. */
export interface Slot {
  readonly key: string;
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

/** Two names on one time axis. */
export interface Axis {
  readonly unit: TimeUnit;
  /** From the first article of either to the last of either, gaps included; empty where neither is dated. */
  readonly slots: readonly Slot[];
  /** The ids of all articles that name both, dated or not. */
  readonly shared: readonly string[];
  /** How many articles of either are not dated so precisely. */
  readonly undated: number;
}

const maxSlots = 80;

/** Lays two names on the axis that suits both: in the coarser of their units, or in a still coarser one that needs 80 bars at most. */
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

/** The number of articles in each day, month, …; of those in `only`, where it is given. */
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
