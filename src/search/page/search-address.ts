/**
 * The address of the page, which says what is shown. What is typed comes there when its results have been painted, since
 * the browser takes longer to write an address than we do to find something.
 */
export class SearchAddress {
  #due: string | undefined;

  /** Adds an address to the history. @param search `?q=…`, or nothing */
  add(search: string): void {
    this.write();
    history.pushState(null, '', location.pathname + search);
  }

  /** Puts an address in the place of the present one at the next {@link write}. */
  replaceLater(search: string): void {
    this.#due = search;
  }

  /** Writes what is due. */
  write(): void {
    if (this.#due !== undefined) history.replaceState(null, '', location.pathname + this.#due);
    this.#due = undefined;
  }

  /** Forgets what is due: the reader went back. */
  forget(): void {
    this.#due = undefined;
  }
}
