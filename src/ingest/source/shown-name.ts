/**
 * Writes a file's name so that it can be printed: on one line, without signs that would move a terminal's cursor
 * or turn its direction, and not longer than a line or two.
 */
export function shownName(name: string): string {
  const shown = name.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return shown.length > 300 ? `${shown.slice(0, 140)}…${shown.slice(-140)}` : shown;
}
