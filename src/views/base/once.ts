/**
 * Caches the result of a pure function for as long as its argument lives, so that work for all pages of an archive is
 * done once.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let kept = made.get(key);
    if (!kept) {
      kept = { value: make(key) };
      made.set(key, kept);
    }
    return kept.value;
  };
}

/** Caches by two objects, such as an archive and its URLs. */
export function onceForBoth<A extends object, B extends object, Value>(
  make: (a: A, b: B) => Value,
): (a: A, b: B) => Value {
  const ofFirst = once((a: A) => once((b: B) => make(a, b)));
  return (a, b) => ofFirst(a)(b);
}

/** Caches by text; only for small sets of texts. */
export function onceForText<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text)!;
  };
}
