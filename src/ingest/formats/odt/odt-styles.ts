/** The properties of a style. */
export interface OdtStyle {
  readonly parent?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isHidden?: boolean;
}

/** Styles by name, including automatic ones; each may have a parent. */
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

  /** Returns whether a style or one of its ancestors has a property. */
  has(name: string | undefined, property: 'isBold' | 'isItalic' | 'isHidden'): boolean {
    return this.#ancestry(name).some((one) => this.#styles.get(one)?.[property] === true);
  }

  /** Returns whether a style or one of its ancestors has one of the names. */
  is(name: string | undefined, ...names: readonly string[]): boolean {
    return this.#ancestry(name).some((one) => names.includes(one));
  }

  #ancestry(name: string | undefined): string[] {
    const line: string[] = [];
    // A damaged file may contain a style that is its own ancestor.
    for (let one = name; one !== undefined && !line.includes(one); one = this.#styles.get(one)?.parent)
      line.push(one);
    return line;
  }
}
