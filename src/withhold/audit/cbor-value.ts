/**
 * Returns the value of CBOR data (RFC 8949), by which Pagefind writes its index: as bytes, the length before a word would
 * read as a letter of it. Numbers that are no whole ones, and what is neither text, number nor list, are null.
 */
export function cborValue(bytes: Buffer): unknown {
  let at = 0;
  const end = Symbol('end');
  const listOf = (count: number): unknown[] => {
    const values: unknown[] = [];
    while (values.length < count) {
      const value = next();
      if (value === end) break;
      values.push(value);
    }
    return values;
  };
  const next = (): unknown => {
    const first = bytes.readUInt8(at);
    const [type, info] = [first >> 5, first & 31];
    at += 1;
    const size = info < 24 || info === 31 ? 0 : 2 ** (info - 24);
    const number =
      size === 0 ? info : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    const count = info === 31 ? Infinity : number;
    switch (type) {
      case 0:
        return number;
      case 1:
        return -1 - number;
      case 2:
      case 3: {
        if (info === 31) return listOf(count);
        const from = at;
        at += number;
        return type === 3 ? bytes.toString('utf8', from, at) : null;
      }
      case 4:
        return listOf(count);
      case 5:
        return listOf(2 * count);
      case 6:
        return next();
      default:
        return info === 31 ? end : null;
    }
  };
  return next();
}
