const encoder = new TextEncoder();

/** Returns the length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
