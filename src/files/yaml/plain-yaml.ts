type YamlGroup = Record<string, unknown>;

/** A field: its name, and what follows on its line. */
const fieldLine = /^( *)([A-Za-z]+):(?: (.+))?$/;
const itemLine = /^( *)- (.+)$/;
/** A text that means only itself: a colon or a number sign in it is inside a word. */
const plainText = /^[\p{L}\p{N}](?:[\p{L}\p{N}.,/()'’“”_+?=%&;–—-]|:(?! |$)|(?<! )#| (?![ #]|$))*$/u;
const quotedText = /^"([^"\\\p{C}\p{Zl}\p{Zp}]*)"$/u;
const flowList = /^\[(?:[A-Za-z0-9][A-Za-z0-9-]*(?:, ?[A-Za-z0-9][A-Za-z0-9-]*)*)?\]$/;

/**
 * Parses YAML of plain fields, lists and groups, as most front matter is: a tenth of the work that YAML takes, with the same
 * result.
 *
 * @param firstLine the line of the file on which the text starts, from 1
 * @returns what parse-yaml.ts does, without faults; undefined if anything in it may be more than that
 */
export function plainYaml(text: string, firstLine: number) {
  const reader = new PlainReader(text.replace(/\n$/, '').split('\n'), firstLine);
  const value = reader.group(0, '');
  return value && reader.isAtEnd ? { value, faults: [], lines: reader.lines } : undefined;
}

class PlainReader {
  readonly #all: readonly string[];
  readonly #firstLine: number;
  #at = 0;
  // Without a prototype, because a field may be named as what every object has: constructor.
  readonly lines: Record<string, number> = Object.create(null) as Record<string, number>;

  constructor(all: readonly string[], firstLine: number) {
    this.#all = all;
    this.#firstLine = firstLine;
    this.lines[''] = firstLine;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#all.length;
  }

  /** Reads the fields of an indentation. @param path what leads to them, with a slash at its end */
  group(indent: number, path: string): YamlGroup | undefined {
    const group: YamlGroup = {};
    for (; !this.isAtEnd;) {
      const [, spaces = '', name, rest] = fieldLine.exec(this.#line) ?? [];
      if (name !== undefined && spaces.length < indent) break;
      if (name === undefined || spaces.length > indent || Object.hasOwn(group, name)) return undefined;
      const key = path + name;
      this.lines[key] = this.#number;
      this.#at += 1;
      const value = rest === undefined ? this.#below(indent, key) : this.#value(rest, key);
      if (value === undefined) return undefined;
      group[name] = value;
    }
    return group;
  }

  get #line(): string {
    return this.#all[this.#at]!;
  }

  get #number(): number {
    return this.#firstLine + this.#at;
  }

  /** Reads what is on the lines below a field. */
  #below(indent: number, key: string): unknown {
    if (this.isAtEnd) return undefined;
    const inner = /^ */.exec(this.#line)![0].length;
    if (inner >= indent && itemLine.test(this.#line)) return this.#list(inner, key);
    return inner > indent ? this.group(inner, `${key}/`) : undefined;
  }

  #list(indent: number, key: string): string[] | undefined {
    const items: string[] = [];
    for (; !this.isAtEnd; this.#at += 1) {
      const [, spaces = '', text = ''] = itemLine.exec(this.#line) ?? [];
      if (text === '') break;
      const item = spaces.length === indent ? textOf(text) : undefined;
      if (item === undefined) return undefined;
      this.lines[`${key}/${items.length}`] = this.#number;
      items.push(item);
    }
    return items;
  }

  /** Reads what follows a field on its line, which is the last one read. */
  #value(rest: string, key: string): string | string[] | undefined {
    if (!flowList.test(rest)) return textOf(rest);
    const items = rest === '[]' ? [] : rest.slice(1, -1).split(/, ?/);
    for (const index of items.keys()) this.lines[`${key}/${index}`] = this.#number - 1;
    return items;
  }
}

function textOf(text: string): string | undefined {
  return quotedText.exec(text)?.[1] ?? (plainText.test(text) ? text : undefined);
}
