/** Reads a file's bytes, by its URL; `no-cache` where the one that the browser keeps may be an older one. */
export type ReadBytes = (url: string, cache?: RequestCache) => Promise<Uint8Array>;

/** @throws {Error} where a file is not there */
export async function fetchBytes(url: string, cache: RequestCache = 'default'): Promise<Uint8Array> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Unpacks a file of the index; a server may have done so already. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What is wrong with the bytes is thrown by the reading below.
  writer.write(bytes as BufferSource).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** Reads a file of text, packed or not. */
export async function readText(url: string, read: ReadBytes, cache?: RequestCache): Promise<string> {
  return new TextDecoder().decode(await unpack(await read(url, cache)));
}

/** Remembers what was loaded from each address. What failed may be asked for again. */
export class LoadedFiles<Content> {
  readonly #load: (url: string) => Promise<Content>;
  readonly #files = new Map<string, Promise<Content>>();

  constructor(load: (url: string) => Promise<Content>) {
    this.#load = load;
  }

  get(url: string): Promise<Content> {
    const known = this.#files.get(url);
    if (known) return known;
    const loading = this.#load(url);
    this.#files.set(url, loading);
    loading.catch(() => this.#files.delete(url));
    return loading;
  }
}
