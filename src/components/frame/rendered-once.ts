const rendered = new WeakMap<object, Map<string, Promise<string>>>();

/**
 * Keeps the HTML of a part of the pages, for as long as the object lives that it shows.
 *
 * @param of what the part shows, and nothing else
 * @param part tells it from the other parts that show the same object
 */
export function renderedOnce(of: object, part: string, render: () => Promise<string>): Promise<string> {
  const parts = rendered.get(of) ?? new Map<string, Promise<string>>();
  rendered.set(of, parts);
  const html = parts.get(part) ?? render();
  parts.set(part, html);
  return html;
}
