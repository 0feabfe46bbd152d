import { basename } from 'node:path';
import type { ArticleRecord, Content } from '../../archive/record.ts';
import { dayText } from '../../text/day-text.ts';
import { heldBackUntil, isAddressOnly, isPublished } from '../../archive/publication.ts';
import { editFrontMatter } from '../../authority/edit/edit-front-matter.ts';
import { addKey, removeKey, replaceValue } from '../../authority/edit/edit-yaml.ts';
import { editable, withLineEnds } from '../../authority/edit/line-ends.ts';
import { splitFrontMatter } from '../../files/front-matter.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { articleSchema } from '../../schema/article.ts';
import type { Stem } from '../../search/words/stem.ts';
import type { PrivateDecision } from '../../withhold/decisions/private-decision.ts';
import {
  finderInArticles,
  type FormFinder,
  formFinder,
  formFinders,
} from '../../withhold/forms/find-forms.ts';
import { addressHasForm } from '../../withhold/rewrite/decoded-address.ts';
import { linesWithForms } from '../../withhold/rewrite/remaining-forms.ts';
import { rewriteArticle, rewriteFile } from '../../withhold/rewrite/rewrite-file.ts';

/** A file as it was, with what is known of it. */
export interface EarlierFile {
  readonly type: 'article' | 'entity' | 'topic' | 'page';
  readonly id: string;
  readonly text: string;
  /** The same file as it is now; undefined if there is none. */
  readonly now: string | undefined;
}

const order = Object.keys(articleSchema.shape);

/** What was decided since an earlier publication, and holds whatever text comes back. */
export class TodaysDecisions {
  readonly #day: string;
  readonly #content: Content;
  readonly #withheld: readonly PrivateDecision[];
  readonly #stems: readonly Stem[];
  /** The articles of today by all ids that they had. */
  readonly #articles: ReadonlyMap<string, ArticleRecord>;

  constructor(content: Content, day: string, withheld: readonly PrivateDecision[], stems: readonly Stem[]) {
    this.#content = content;
    this.#day = day;
    this.#withheld = withheld;
    this.#stems = stems;
    const former = content.articles.flatMap((record) =>
      record.data.redirectFrom.flatMap((path) => {
        const id = /^\/articles\/([^/]+)\/?$/.exec(path)?.[1];
        return id === undefined ? [] : [[id, record] as const];
      }),
    );
    this.#articles = new Map([...former, ...content.articles.map((record) => [record.id, record] as const)]);
  }

  /** Says why an article or a record is not replaced by what it was then; undefined if it is. */
  whyKept(type: EarlierFile['type'], id: string): string | undefined {
    if (type === 'entity')
      return this.#withheld.some(({ entity }) => entity === id) ? 'its name is withheld' : undefined;
    if (type !== 'article') return undefined;
    if (this.#withheld.some(({ renamed }) => renamed.some(({ from, to }) => from === id || to === id)))
      return 'its address had a name that is withheld';
    const data = this.#articles.get(id)?.data;
    const rules = { ...this.#content.site, day: this.#day };
    if (!data || isPublished(data, rules) || isAddressOnly(data, rules)) return undefined;
    if (data.withdrawn) return 'it is withdrawn';
    if (data.draft) return 'it is a draft';
    return `it is held back until ${dayText(heldBackUntil(data, rules)!)}`;
  }

  /** Says which decision withholds a name that the path of a file has; undefined if none does. */
  nameFault(path: string): string | undefined {
    const found = this.#withheld.find(
      ({ isEverywhere, full, others }) =>
        isEverywhere && addressHasForm(path, formFinder(full, this.#stems, others)),
    );
    return found && `its address has the name that decision ${found.number} withholds`;
  }

  /** Returns an earlier text as today’s decisions leave it, or says why that can’t be done. */
  applied(file: EarlierFile): { readonly text: string } | { readonly fault: string } {
    let text = editable(file.text);
    for (const decision of this.#withheld) {
      const finder = this.#finderOf(decision, file);
      if (finder) text = withheldIn(text, file, decision, finder);
      if (finder && linesWithForms(text, isMarkdown(file), finder).length > 0)
        return {
          fault: `the earlier text has the name that decision ${decision.number} withholds, in a way that can’t be changed automatically`,
        };
    }
    if (file.type === 'article') text = this.#withListing(file.id, text);
    return { text: text === editable(file.text) ? file.text : withLineEnds(file.text, text) };
  }

  #finderOf(decision: PrivateDecision, file: EarlierFile): FormFinder | undefined {
    const { full, others, isEverywhere, articles } = decision;
    if (file.type === 'article') {
      if (articles.includes(file.id)) return formFinders(decision, this.#stems)(file.id);
      const everywhere = formFinder(full, this.#stems, others);
      if (!isEverywhere || linesWithForms(editable(file.text), true, everywhere).length === 0)
        return undefined;
      // In a text that has a full form, a surname alone is the name as well.
      return finderInArticles(decision, this.#stems);
    }
    if (!isEverywhere) return undefined;
    const everywhere = formFinder(full, this.#stems, others);
    // Someone else of this name may have a record, which the keeper left as it is.
    const isNamesake =
      file.now !== undefined && linesWithForms(editable(file.now), isMarkdown(file), everywhere).length > 0;
    return isNamesake ? undefined : everywhere;
  }

  /** Who is led to an article, and whether its earlier texts are shown, was decided for it, not for its text. */
  #withListing(id: string, text: string): string {
    const data = this.#articles.get(id)?.data;
    const parts = splitFrontMatter(text);
    if (!data || typeof parts === 'string') return text;
    const then = Object(parseYaml(parts.yaml).value) as Readonly<Record<string, unknown>>;
    const usual = { listing: 'listed', revisions: 'true' };
    const wanted = { listing: data.listing as string, revisions: `${data.revisions}` };
    return editFrontMatter(text, (yaml) =>
      (['listing', 'revisions'] as const).reduce((rest, field) => {
        const value = wanted[field];
        if (((then[field] ?? usual[field]) as string) === value) return rest;
        if (value === usual[field]) return removeKey(rest, [field]);
        return field in then ? replaceValue(rest, [field], value) : addKey(rest, [field], value, order);
      }, yaml),
    );
  }
}

function withheldIn(
  text: string,
  file: EarlierFile,
  { number, words, entity }: PrivateDecision,
  finder: FormFinder,
): string {
  const withholding = { finder, words, entity };
  if (file.type !== 'article') return rewriteFile(text, isMarkdown(file), withholding);
  // Pictures that the keeper has looked at are still in the text of today.
  const stays = (path: string) => file.now?.includes(basename(path)) ?? false;
  return rewriteArticle(text, { ...withholding, number }, stays).text;
}

function isMarkdown({ type }: EarlierFile): boolean {
  return type === 'article' || type === 'page';
}
