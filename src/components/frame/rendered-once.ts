const rendered = new WeakMap<object, Map<string, Promise<string>>>();

/**
 * Caches the HTML of a part of pages for as long as its data lives.
 *
 * @param of the only data that the part depends on
 * @param part distinguishes the part from others with the same data
 */
export function renderedOnce(of: object, part: string, render: () => Promise<string>): Promise<string> {
  const parts = rendered.get(of) ?? new Map<string, Promise<string>>();
  rendered.set(of, parts);
  const html = parts.get(part) ?? render();
  parts.set(part, html);
  return html;
}
