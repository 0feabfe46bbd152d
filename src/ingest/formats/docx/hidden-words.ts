const formatting = /<w:rPr\b[^>]*>([^]*?)<\/w:rPr>/g;
const hiding = /<w:(?:vanish|specVanish)(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/**
 * Removes words that Word hides from a document's XML, since readers of the document did not see them.
 *
 * @returns the XML without them, and the number of passages
 */
export function withoutHiddenWords(xml: string): { readonly xml: string; readonly count: number } {
  let count = 0;
  let kept = '';
  let from = 0;
  for (const match of xml.matchAll(formatting)) {
    const place = match.index + match[0].length;
    // In the properties of a paragraph mark or a style, the same elements hide no words.
    if (place < from || !hiding.test(match[1]!) || !isOfRun(xml, match.index)) continue;
    const end = xml.indexOf('</w:r>', place);
    if (end < 0) break;
    kept += xml.slice(from, place);
    from = end;
    count += 1;
  }
  return { xml: kept + xml.slice(from), count };
}

function isOfRun(xml: string, place: number): boolean {
  return /<w:r(?:\s[^<>]*)?>\s*$/.test(xml.slice(Math.max(0, place - 300), place));
}
