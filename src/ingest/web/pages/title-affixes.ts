import { hashOfWords } from './page-facts.ts';

/** What sets the name of a site off from the title of a page: ` - `, ` | `, `_`. */
const separator = / [-–—|·•»«:]+ | ?[|｜_] ?/g;
const minPages = 5;
const minShare = 0.5;

/** Finds what most pages of a site write before or after their titles, which is the name of the site. */
export class TitleAffixes {
  /** By digest: the number of pages. */
  #counts = new Map<number, number>();
  /** By site. */
  readonly #pages = new Map<string, number>();

  /** Counts the title of a page. */
  add(title: string, site: string): void {
    this.#pages.set(site, (this.#pages.get(site) ?? 0) + 1);
    for (const affix of affixesOf(plain(title))) {
      const digest = digestOf(affix, site);
      this.#counts.set(digest, (this.#counts.get(digest) ?? 0) + 1);
    }
  }

  /** Keeps only what many pages share; nothing is added later. */
  seal(): void {
    this.#counts = new Map([...this.#counts].filter(([, count]) => count >= minPages));
  }

  /** Returns a title without what most pages of its site have before or after theirs. */
  without(title: string, site: string): string {
    const minCount = Math.max(minPages, (this.#pages.get(site) ?? 0) * minShare);
    let rest = plain(title);
    for (const affix of affixesOf(rest)) {
      if ((this.#counts.get(digestOf(affix, site)) ?? 0) < minCount) continue;
      const isBefore = affix.type === 'before';
      rest = isBefore ? rest.slice(affix.text.length) : rest.slice(0, -affix.text.length);
    }
    return rest === '' || rest === plain(title) ? title : rest;
  }
}

interface Affix {
  readonly type: 'before' | 'after';
  /** With its separator. */
  readonly text: string;
}

function affixesOf(title: string): Affix[] {
  const found = [...title.matchAll(separator)];
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || first.index === 0 || last.index + last[0].length === title.length) return [];
  return [
    { type: 'before', text: title.slice(0, first.index + first[0].length) },
    { type: 'after', text: title.slice(last.index) },
  ];
}

function digestOf({ type, text }: Affix, site: string): number {
  return hashOfWords(`${site} ${type} ${text}`);
}

function plain(title: string): string {
  return title.replaceAll(/\s+/g, ' ').trim();
}
