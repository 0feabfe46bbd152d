/** A file of a ZIP. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

/** The first of January 1980, so that the same entries give the same bytes. */
const dosDate = 33;
/** Names are in UTF-8. */
const flags = 0x0800;
const deflated = 8;
const version = 20;

/** Writes a ZIP file. The first entry is stored as it is, as EPUB demands of its media type; the others are compressed. */
export async function zipTexts(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [index, { name, text }] of entries.entries()) {
    const [path, bytes] = [encoder.encode(name), encoder.encode(text)];
    const body = index === 0 ? bytes : await deflate(bytes);
    const method = index === 0 ? 0 : deflated;
    const facts = [version, flags, method, 0, dosDate];
    const sizes = [crc32(bytes), body.length, bytes.length];
    const local = record(0x04034b50, facts, sizes, [path.length, 0]);
    directory.push(
      record(0x02014b50, [version, ...facts], sizes, [path.length, 0, 0, 0, 0, 0, 0], [offset]),
      path,
    );
    parts.push(local, path, body);
    offset += local.length + path.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = record(0x06054b50, [0, 0, count, count], [size, offset], [0]);
  return new Uint8Array(await new Blob([...parts, ...directory, end]).arrayBuffer());
}

/** Returns a record: its signature, then lists of numbers, in turn of 2 and 4 bytes, little-endian. */
function record(signature: number, ...lists: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const fields = [{ number: signature, bytes: 4 }].concat(
    lists.flatMap((list, index) => list.map((number) => ({ number, bytes: index % 2 === 0 ? 2 : 4 }))),
  );
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, { bytes }) => sum + bytes, 0)));
  let place = 0;
  for (const { number, bytes } of fields) {
    if (bytes === 2) view.setUint16(place, number, true);
    else view.setUint32(place, number, true);
    place += bytes;
  }
  return new Uint8Array(view.buffer);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = crcTable[(value ^ byte) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
