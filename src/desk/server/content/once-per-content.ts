import type { EditableContent } from '../../../authority/open/authority.ts';

/** Caches a result until the content changes. */
export function oncePerContent<T>(work: (opened: EditableContent) => T): (opened: EditableContent) => T {
  const known = new WeakMap<EditableContent, { readonly value: T }>();
  return (opened) => {
    let found = known.get(opened);
    if (!found) {
      found = { value: work(opened) };
      known.set(opened, found);
    }
    return found.value;
  };
}
