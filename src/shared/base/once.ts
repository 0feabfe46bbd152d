import { noteReads, type Recorded, recordReads } from '../../archive/recording/reads.ts';

/**
 * Caches the results of a pure function for as long as its arguments live, so that work shared by pages is
 * done once. Whoever uses a result has read what it was computed from.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const cache = new WeakMap<Key, Recorded<Value>>();
  return (key) => {
    let cached = cache.get(key);
    if (!cached) {
      cached = recordReads(() => make(key));
      cache.set(key, cached);
    }
    noteReads(cached.reads);
    return cached.value;
  };
}

/** Caches the results of a function of two objects, such as an archive and its URLs. */
export function onceForBoth<A extends object, B extends object, Value>(
  make: (a: A, b: B) => Value,
): (a: A, b: B) => Value {
  const byFirst = once((a: A) => once((b: B) => make(a, b)));
  return (a, b) => byFirst(a)(b);
}

/** Caches the results of a function of a text, for small sets of texts only. */
export function onceForText<Value>(make: (text: string) => Value): (text: string) => Value {
  const cache = new Map<string, Value>();
  return (text) => {
    if (!cache.has(text)) cache.set(text, make(text));
    return cache.get(text)!;
  };
}
