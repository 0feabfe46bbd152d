/**
 * The name of the element that a text begins with, past declarations and comments: `rss`, `html`; undefined where
 * it begins with none. A comment may be cut by the sample's end: then nothing is known.
 */
export function rootElement(text: string): string | undefined {
  let rest = text.replace(/^[\uFEFF\s]+/, '');
  for (;;) {
    const end = rest.startsWith('<!--')
      ? rest.indexOf('-->') + 3
      : /^<[!?]/.test(rest)
        ? rest.indexOf('>') + 1
        : 0;
    if (end === 0) break;
    if (end === 2) return undefined;
    rest = rest.slice(end).trimStart();
  }
  return /^<([A-Za-z_][\w.:-]*)/.exec(rest)?.[1];
}
