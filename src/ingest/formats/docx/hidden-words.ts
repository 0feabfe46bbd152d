const formatting = /<w:rPr\b[^<>]*>/g;
const formattingEnd = '</w:rPr>';
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
  let place = 0;
  for (const match of xml.matchAll(formatting)) {
    if (match.index < place) continue;
    const start = match.index + match[0].length;
    place = xml.indexOf(formattingEnd, start) + formattingEnd.length;
    if (place < start) break;
    // In the properties of a paragraph mark or a style, the same elements hide no words.
    if (place < from || !hiding.test(xml.slice(start, place)) || !isOfRun(xml, match.index)) continue;
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
