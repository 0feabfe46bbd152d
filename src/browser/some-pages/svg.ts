/** Creates an SVG element. */
export function svg(tag: string, attributes: Readonly<Record<string, string>> = {}): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
