/**
 * The address of the search page, which contains its whole state. While a reader types, the address is
 * updated only after the results are painted, because that takes the browser longer than a search.
 */
export class SearchAddress {
  #due: string | undefined;

  /**
   * Adds an address to the history.
   * @param search `?q=…`, or empty
   */
  add(search: string): void {
    this.write();
    history.pushState(null, '', location.pathname + search);
  }

  /** Replaces the current address at the next {@link write}. */
  replaceLater(search: string): void {
    this.#due = search;
  }

  /** Writes the pending address, if there is one. */
  write(): void {
    if (this.#due !== undefined) history.replaceState(null, '', location.pathname + this.#due);
    this.#due = undefined;
  }

  /** Discards the pending address, because the reader went back. */
  forget(): void {
    this.#due = undefined;
  }
}
