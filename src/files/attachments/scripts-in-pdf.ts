import { closeSync, openSync, readSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const partBytes = 4_000_000;
/** What may be divided between two parts. */
const overlapBytes = 1_000_000;
/** More is not unpacked of one group of objects, in bytes. */
const maxUnpackedBytes = 16_000_000;

/**
 * Returns whether a PDF has a script, also within compressed groups of objects. One that is encrypted is not looked into.
 *
 * @throws what node:fs throws
 * @see ISO 32000-1, 12.6.4.16 and 7.5.7
 */
export function hasScriptInPdf(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    let before = Buffer.alloc(0);
    for (;;) {
      const part = Buffer.alloc(partBytes);
      const length = readSync(file, part);
      const bytes = Buffer.concat([before, part.subarray(0, length)]);
      if (namesScript(bytes) || objectGroups(bytes).some(namesScript)) return true;
      if (length === 0) return false;
      before = bytes.subarray(-overlapBytes);
    }
  } finally {
    closeSync(file);
  }
}

/** Whether bytes have one of the names by which a PDF says that something is a script. Signs of a name may be written as `#61`. */
function namesScript(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  if (/\/(?:JavaScript|JS)(?![A-Za-z0-9])/.test(text)) return true;
  if (!text.includes('#')) return false;
  const plain = text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return /\/(?:JavaScript|JS)(?![A-Za-z0-9])/.test(plain);
}

/** Returns the groups of objects that are compressed together, unpacked. */
function objectGroups(bytes: Buffer): Buffer[] {
  const groups: Buffer[] = [];
  for (let at = bytes.indexOf('/ObjStm'); at >= 0; at = bytes.indexOf('/ObjStm', at + 1)) {
    const keyword = bytes.indexOf('stream', at);
    if (keyword < 0) break;
    const start = keyword + 'stream'.length + (bytes[keyword + 'stream'.length] === 13 ? 2 : 1);
    const end = bytes.indexOf('endstream', start);
    try {
      groups.push(
        inflateSync(bytes.subarray(start, end < 0 ? undefined : end), { maxOutputLength: maxUnpackedBytes }),
      );
    } catch {
      // It is compressed in another way, or encrypted, or goes on in the next part.
    }
  }
  return groups;
}
