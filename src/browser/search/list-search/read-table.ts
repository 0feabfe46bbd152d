/** Parses a CSV file: separated by commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252. */
export async function readTable(file: Blob): Promise<string[][]> {
  const [bytes, { default: papa }] = await Promise.all([file.arrayBuffer(), import('papaparse')]);
  const text = decode(new Uint8Array(bytes));
  const { data } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  return data;
}

/** Decodes the encodings of spreadsheets: UTF-8, UTF-16 with a byte order mark, or Windows-1252. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
