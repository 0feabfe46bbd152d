/** The `<meta>` elements of a page: Open Graph, Dublin Core, and names used by news sites. */
export class PageMeta {
  readonly #values = new Map<string, string[]>();

  constructor(document: Document) {
    for (const meta of document.querySelectorAll('meta')) {
      const name =
        meta.getAttribute('property') ??
        meta.getAttribute('name') ??
        meta.getAttribute('itemprop') ??
        meta.getAttribute('http-equiv');
      const value = (meta.getAttribute('content') ?? '').replaceAll(/\s+/g, ' ').trim();
      // Some pages give several names as a list.
      for (const one of (name ?? '').toLowerCase().split(/\s+/)) {
        if (one !== '' && value !== '') this.#values.set(one, [...(this.#values.get(one) ?? []), value]);
      }
    }
  }

  /** Returns the first value of the first of these lowercase names that has one. */
  first(...names: readonly string[]): string | undefined {
    return this.all(...names)[0];
  }

  /** Returns all values of the first of these names that has any. */
  all(...names: readonly string[]): readonly string[] {
    return names.map((name) => this.#values.get(name)).find((values) => values !== undefined) ?? [];
  }
}
