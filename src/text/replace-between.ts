/**
 * Replaces every part of a text from an opening to the next closing mark, such as comments. A mark that is
 * not closed is kept; an expression would look for its end again from every mark.
 */
export function replaceBetween(text: string, open: string, close: string, replacement: string): string {
  let written = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return written + text.slice(from);
    written += text.slice(from, start) + replacement;
    from = end + close.length;
  }
}
