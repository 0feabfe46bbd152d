/** A document type with its own declarations in brackets, in which there are other signs than its end. */
const documentType = /^<!doctype(?:"[^"]*"|'[^']*'|[^["'>])*(?:\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]\s*)?>/i;

/**
 * The name of the element that a text begins with, past declarations and comments: `rss`, `html`; undefined where
 * it begins with none. A comment or a declaration may be cut by the sample's end: then nothing is known.
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

/** Where the declaration or comment ends that a text begins with: 0 where it begins with none, undefined where it has no end. */
function endOf(text: string): number | undefined {
  if (/^<!doctype/i.test(text)) return documentType.exec(text)?.[0].length;
  const closing = text.startsWith('<!--') ? '-->' : /^<[!?]/.test(text) ? '>' : '';
  const at = text.indexOf(closing);
  return at < 0 ? undefined : at + closing.length;
}
