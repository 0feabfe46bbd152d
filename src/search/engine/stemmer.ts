/** What Pagefind's WebAssembly has that is used here; its other end is written in Rust with wasm-bindgen. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(pointer: number, size: number, align: number): void;
  init_pagefind(pointer: number, length: number): number;
  enter_playground_mode(index: number): number;
  search(index: number, ...rest: readonly number[]): [pointer: number, length: number];
}

/** The stems of words, in their order; the words are folded. */
export type Stem = (words: readonly string[]) => string[];

/** Index metadata in CBOR: no documents, no words, no filters, no orders, no names. */
const nothing = Uint8Array.of(0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80);

/**
 * Opens the stemmer that made the index: Pagefind's own, so that a word of a query has the stem that it has there.
 * Pagefind says what it looks for when it is asked in its playground mode; it is given an index without documents.
 *
 * @param wasm `wasm.<language>.pagefind`, unpacked
 * @throws {Error} where it does not answer as Pagefind 1.6.0 does
 */
export async function openStemmer(wasm: Uint8Array): Promise<Stem> {
  const { instance } = await WebAssembly.instantiate(wasm as BufferSource, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined },
  });
  const pagefind = instance.exports as unknown as Exports;
  pagefind.__wbindgen_start();
  const put = (bytes: Uint8Array): [number, number] => {
    const pointer = pagefind.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(pagefind.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const text = (words: string) => put(new TextEncoder().encode(words));
  const index = pagefind.enter_playground_mode(pagefind.init_pagefind(...put(nothing)));
  const known = new Map<string, string>();

  const ask = (words: readonly string[]) => {
    const query = words.join(' ');
    const exact = 1;
    const arguments_ = [...text(query), ...text(query), ...text('{}'), ...text(''), exact, 0];
    const [pointer, length] = pagefind.search(index, ...arguments_);
    const answer = new TextDecoder().decode(new Uint8Array(pagefind.memory.buffer, pointer, length));
    pagefind.__wbindgen_free(pointer, length, 1);
    const { search_keywords: stems } = JSON.parse(answer) as { readonly search_keywords?: readonly string[] };
    if (stems?.length !== words.length) throw new Error('Pagefind’s stemmer does not answer');
    words.forEach((word, place) => known.set(word, stems[place]!));
  };

  return (words) => {
    const asked = [...new Set(words)].filter((word) => !known.has(word));
    if (asked.length > 0) ask(asked);
    return words.map((word) => known.get(word)!);
  };
}

/** The stems of a language that Pagefind has none for: the words themselves. */
export const noStems: Stem = (words) => [...words];
