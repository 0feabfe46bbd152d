/**
 * Returns the texts in CBOR data (RFC 8949), by which Pagefind writes its index: as bytes, the length before a word would
 * read as a letter of it.
 */
export function cborTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at]!;
    const type = first >> 5;
    const info = first & 31;
    at += 1;
    // Lists, groups, tags and ends of indefinite lengths only introduce what follows.
    const size = info < 24 ? 0 : info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : info === 27 ? 8 : 0;
    const value =
      size === 0 ? info : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    if (info === 31) continue;
    if (type === 3) texts.push(bytes.toString('utf8', at, at + value));
    if (type === 2 || type === 3) at += value;
  }
  return texts;
}
