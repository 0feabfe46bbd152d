/** What a page's head says in `<meta>`: Open Graph, Dublin Core, and the names that news sites gave it. */
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
      // Some write several names, as a list.
      for (const one of (name ?? '').toLowerCase().split(/\s+/)) {
        if (one !== '' && value !== '') this.#values.set(one, [...(this.#values.get(one) ?? []), value]);
      }
    }
  }

  /** The first value of the first of these names that has one; names in lower case. */
  first(...names: readonly string[]): string | undefined {
    return this.all(...names)[0];
  }

  /** All values of the first of these names that has any. */
  all(...names: readonly string[]): readonly string[] {
    return names.map((name) => this.#values.get(name)).find((values) => values !== undefined) ?? [];
  }
}
