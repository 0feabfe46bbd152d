/** A document type, possibly with declarations in brackets, which may contain `>`. */
const documentType = /^<!doctype(?:"[^"]*"|'[^']*'|[^["'>])*(?:\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]\s*)?>/i;

/**
 * Returns the name of the root element of a text, after declarations and comments: `rss`, `html`; undefined
 * if there is none. If the sample ends inside a comment or declaration, the root element is unknown.
 */
export function rootElement(text: string): string | undefined {
  let rest = text.replace(/^[\uFEFF\s]+/, '');
  for (;;) {
    const end = endOf(rest);
    if (end === undefined) return undefined;
    if (end === 0) break;
    rest = rest.slice(end).trimStart();
  }
  return /^<([A-Za-z_][\w.:-]*)/.exec(rest)?.[1];
}

/** Returns where a leading declaration or comment ends: 0 if there is none, undefined if it is not closed. */
function endOf(text: string): number | undefined {
  if (/^<!doctype/i.test(text)) return documentType.exec(text)?.[0].length;
  const closing = text.startsWith('<!--') ? '-->' : /^<[!?]/.test(text) ? '>' : '';
  const at = text.indexOf(closing);
  return at < 0 ? undefined : at + closing.length;
}
