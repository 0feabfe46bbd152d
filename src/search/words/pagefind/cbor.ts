/** What the index's tables are made of. */
export type Cbor = number | string | readonly Cbor[];

const utf8 = new TextDecoder();

/**
 * Decodes the part of CBOR (RFC 8949) that the search index uses: unsigned integers, text and arrays.
 *
 * @throws {RangeError} where something else stands there, or the data end too early
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  function argument(info: number): number {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (size === undefined) throw new RangeError(`CBOR argument ${info} at ${at}`);
    const start = at;
    at += size;
    return size === 1 ? view.getUint8(start) : size === 2 ? view.getUint16(start) : view.getUint32(start);
  }

  function item(): Cbor {
    const head = view.getUint8(at);
    at += 1;
    const major = head >> 5;
    const length = argument(head & 31);
    if (major === 0) return length;
    if (major === 3) {
      at += length;
      return utf8.decode(bytes.subarray(at - length, at));
    }
    if (major !== 4) throw new RangeError(`CBOR type ${major} at ${at}`);
    return Array.from({ length }, item);
  }

  return item();
}
