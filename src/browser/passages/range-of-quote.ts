/** Returns the range of words in an element, which may divide its lines differently; undefined if it lacks them. */
export function rangeOfQuote(quote: string, place: Element): Range | undefined {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const text = nodes.map(({ data }) => data.replace(/\s/g, ' ')).join('');
  // A row of spaces is one in the quote.
  const spaces = [...text.matchAll(/ +/g)].filter(([row]) => row.length > 1);
  const plain = text.replace(/ +/g, ' ');
  const start = plain.indexOf(quote);
  if (start < 0) return undefined;
  const range = place.ownerDocument.createRange();
  const at = (position: number) => {
    let offset = position;
    for (const { 0: row, index } of spaces) if (index < offset) offset += row.length - 1;
    for (const node of nodes) {
      if (offset <= node.length) return [node, offset] as const;
      offset -= node.length;
    }
    return [nodes.at(-1)!, nodes.at(-1)!.length] as const;
  };
  range.setStart(...at(start));
  range.setEnd(...at(start + quote.length));
  return range;
}
