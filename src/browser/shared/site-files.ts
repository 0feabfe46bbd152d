// All scripts read the files of the site here, so that a copy on a disk, where browsers refuse `fetch`, needs
// to replace only this module.

/**
 * Reads the bytes of a file of the site.
 *
 * @param options `cache: 'no-cache'` revalidates a copy that the browser has cached
 * @throws {Error} if it can’t be read: see {@link isMissing}
 */
export async function readBytes(path: string, options?: FileOptions): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await load(path, options)).arrayBuffer());
}

/**
 * Reads the beginning of a text file, and no more, whether or not the host sends parts of files.
 *
 * @throws {Error} like {@link readBytes}
 */
export async function readStart(path: string, maxBytes: number): Promise<string> {
  // A cached part would be the browser's answer to whoever asks for the whole file next, if the host compresses whole
  // files and sends parts as they are.
  const { body } = await load(path, {
    headers: { Range: `bytes=0-${maxBytes - 1}` },
    cache: 'no-store',
  });
  const decoder = new TextDecoder();
  const reader = body!.getReader();
  let text = '';
  for (let bytes = 0; bytes < maxBytes;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value.subarray(0, maxBytes - bytes), { stream: true });
    bytes += value.length;
  }
  void reader.cancel();
  return text;
}

/** Reads a JSON file of the site. @throws {Error} like {@link readBytes} */
export async function readJson(path: string, signal?: AbortSignal): Promise<unknown> {
  return (await load(path, { signal })).json();
}

/**
 * Reads a page of the site. Its scripts do not run, and its text was sanitized when it was built.
 *
 * @throws {Error} like {@link readBytes}
 */
export async function readPage(path: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await load(path)).text(), 'text/html');
}

/** Whether a file could not be read because the site does not have it. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && (error.cause === 404 || error.cause === 410);
}

type FileOptions = Pick<RequestInit, 'cache' | 'headers' | 'signal'>;

async function load(path: string, options?: FileOptions): Promise<Response> {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`, { cause: response.status });
  return response;
}
