/**
 * Returns a file's name for printing: on one line, without characters that move a terminal's cursor or change
 * the writing direction, and at most a line or two long.
 */
export function displayName(name: string): string {
  const escaped = name.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped.length > 300 ? `${escaped.slice(0, 140)}…${escaped.slice(-140)}` : escaped;
}
