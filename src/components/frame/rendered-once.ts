const rendered = new WeakMap<object, Map<string, string | Promise<string>>>();

/**
 * Caches the HTML of a part of pages for as long as its data lives.
 *
 * @param of the only data that the part depends on
 * @param part distinguishes the part from others with the same data
 * @returns the HTML itself once it is there, since a page that waits for nothing is rendered faster
 */
export function renderedOnce(
  of: object,
  part: string,
  render: () => Promise<string>,
): string | Promise<string> {
  const parts = rendered.get(of) ?? new Map<string, string | Promise<string>>();
  rendered.set(of, parts);
  const known = parts.get(part);
  if (known !== undefined) return known;
  const html = render().then((text) => {
    parts.set(part, text);
    return text;
  });
  parts.set(part, html);
  return html;
}
