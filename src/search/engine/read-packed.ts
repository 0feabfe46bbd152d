/**
 * Reads the bytes at a URL. `no-cache` revalidates a copy that the browser has cached.
 *
 * @throws {Error} if the file can't be read
 */
export type ReadBytes = (url: string, options?: { readonly cache?: 'no-cache' }) => Promise<Uint8Array>;

/** Decompresses a file of the index, unless the server has already done so. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // Errors in the data are thrown when the stream is read below.
  writer.write(bytes as BufferSource).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** Reads a text file, compressed or not. */
export async function readPackedText(
  url: string,
  read: ReadBytes,
  options?: Parameters<ReadBytes>[1],
): Promise<string> {
  return new TextDecoder().decode(await unpack(await read(url, options)));
}

/** Caches loaded files by address. A failed request may be repeated. */
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
