/** What the styles of a document say of the text in them. */
export interface OdtStyle {
  readonly parent?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isHidden?: boolean;
}

/** Styles by name, those of a text's own among them; each may have a parent. */
export class OdtStyles {
  readonly #styles = new Map<string, OdtStyle>();
  readonly #numbered = new Set<string>();

  add(name: string, style: OdtStyle): void {
    this.#styles.set(name, { ...this.#styles.get(name), ...style });
  }

  addNumbered(list: string): void {
    this.#numbered.add(list);
  }

  isNumbered(list: string | undefined): boolean {
    return list !== undefined && this.#numbered.has(list);
  }

  /** Whether a style, or one that it stems from, says so. */
  says(name: string | undefined, what: 'isBold' | 'isItalic' | 'isHidden'): boolean {
    return this.#line(name).some((one) => this.#styles.get(one)?.[what] === true);
  }

  /** Whether a style is one of the names, or stems from one. */
  is(name: string | undefined, ...names: readonly string[]): boolean {
    return this.#line(name).some((one) => names.includes(one));
  }

  #line(name: string | undefined): string[] {
    const line: string[] = [];
    // A file may have a style that stems from itself.
    for (let one = name; one !== undefined && !line.includes(one); one = this.#styles.get(one)?.parent)
      line.push(one);
    return line;
  }
}
