import type { Desk } from './desk.ts';

/** Creates a value once per desk, for state that a screen keeps between requests. */
export function perDesk<T>(make: (desk: Desk) => T): (desk: Desk) => T {
  const made = new WeakMap<Desk, { readonly value: T }>();
  return (desk) => {
    let known = made.get(desk);
    if (!known) {
      known = { value: make(desk) };
      made.set(desk, known);
    }
    return known.value;
  };
}
