import type { Ledger } from '../../../authority/open/authority.ts';

/** Caches a result until the content changes. */
export function onceALedger<T>(work: (ledger: Ledger) => T): (ledger: Ledger) => T {
  const known = new WeakMap<Ledger, { readonly value: T }>();
  return (ledger) => {
    let found = known.get(ledger);
    if (!found) {
      found = { value: work(ledger) };
      known.set(ledger, found);
    }
    return found.value;
  };
}
