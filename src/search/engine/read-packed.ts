const signature = 'pagefind_dcd';

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
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await gunzip(bytes) : bytes;
  const isSigned = new TextDecoder().decode(plain.subarray(0, signature.length)) === signature;
  return isSigned ? plain.subarray(signature.length) : plain;
}

/** Reads a file of JSON, packed or not. */
export async function readJson(url: string, read: ReadBytes, cache?: RequestCache): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await unpack(await read(url, cache)))) as unknown;
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
