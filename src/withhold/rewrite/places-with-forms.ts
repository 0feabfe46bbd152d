import type { ArticleRecord, Content } from '../../archive/record.ts';
import { parser } from '../../markdown/parser.ts';
import type { Stem } from '../../search/words/stem.ts';
import { articlesOfDecision } from '../decisions/articles-of-decision.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { finderInArticles, type FormFinder, formFinder, formFinders } from '../forms/find-forms.ts';
import { foldedWords } from '../forms/folded-words.ts';
import { contextText, type KeptMeaning, wordsInContext } from '../forms/kept-meanings.ts';
import { comparable } from './comparable-text.ts';
import { decodedAddress } from './decoded-address.ts';
import { visibleBlocks } from './visible-text.ts';
import { stringsIn } from './withheld-names.ts';

/** Returns the texts of an article in which a form may stand, and from where to where the keeper has linked words by hand. */
export function textsOfArticle({ data, body }: Pick<ArticleRecord, 'data' | 'body'>) {
  return [
    ...stringsIn(data).map((text) => ({ text, links: [] })),
    ...visibleBlocks(parser.parse(body), body).map((pieces) => {
      const links: [number, number][] = [];
      let text = '';
      for (const { value, around } of pieces) {
        const isLinked = around.some((node) => 'url' in node && String(node.url).startsWith('entity:'));
        if (isLinked) links.push([text.length, text.length + value.length]);
        text += value;
      }
      return { text, links };
    }),
  ];
}

/** Returns the places of an article where its words look like a form, without those whose other meaning is known. */
export function meaningsIn(article: ArticleRecord, finder: FormFinder): KeptMeaning[] {
  const places = textsOfArticle(article).flatMap(({ text, links }) =>
    placesIn(text, finder)
      .filter(({ start, end }) => !links.some(([from, to]) => from <= start && end <= to))
      .map(({ around }) => ({ article: article.id, ...around })),
  );
  return [...new Map(places.map((place) => [contextText(place), place])).values()];
}

/** Returns where words of a text look like a form, with those around them. */
export function placesIn(text: string, finder: FormFinder) {
  const words = foldedWords(text);
  return finder.find(text, words).map(({ start, end, index, length }) => ({
    start,
    end,
    around: wordsInContext(text, words, { start: index, length }),
  }));
}

/** Returns the places of a decision of which the keeper has not said what they mean: an edit may have made them. */
export function unseenPlaces(
  content: Content,
  decision: PrivateDecision,
  stems: readonly Stem[],
): KeptMeaning[] {
  const finderOf = formFinders(decision, stems);
  const mayHave = clueTest(decision, stems);
  return articlesOfDecision(content, decision).flatMap((article) =>
    mayHave([...stringsIn(article.data), article.body].join('\n'))
      ? meaningsIn(article, finderOf(article.id))
      : [],
  );
}

/** Returns the kept meanings whose words no longer stand in their article. */
export function staleMeanings(
  content: Content,
  decision: PrivateDecision,
  stems: readonly Stem[],
): KeptMeaning[] {
  const { meanings = [] } = decision;
  const finder = finderInArticles(decision, stems);
  const article = new Map(content.articles.map((one) => [one.id as string, one]));
  const standing = new Map<string, ReadonlySet<string>>();
  return meanings.filter((kept) => {
    const found = article.get(kept.article);
    const own =
      standing.get(kept.article) ?? new Set(found ? meaningsIn(found, finder).map(contextText) : []);
    standing.set(kept.article, own);
    return !own.has(contextText(kept));
  });
}

/** Returns what was kept as another meaning, a line each: this is for the keeper, who knows the name. */
export function meaningLines(content: Content, decision: PrivateDecision, stems: readonly Stem[]): string[] {
  const { number, meanings = [] } = decision;
  const stale = new Set(meanings.length > 0 ? staleMeanings(content, decision, stems) : []);
  return meanings.map((kept) =>
    stale.has(kept)
      ? `Decision ${number}: ${kept.article} no longer has “${contextText(kept)}”, which meant something else.`
      : `Decision ${number}: in ${kept.article}, “${contextText(kept)}” means something else.`,
  );
}

/** Returns a quick test of whether a Markdown text may have a form: most texts have not. */
export function clueTest(
  { full, local }: Pick<PrivateDecision, 'full' | 'local'>,
  stems: readonly Stem[],
): (text: string) => boolean {
  const clue = new RegExp(formFinder([...full, ...local], stems).clues.join('|'), 'u');
  return (text) => clue.test(comparable(withoutSigns(text)));
}

/** Returns a text without the signs of Markdown and the tags by which a word may be split. */
function withoutSigns(text: string): string {
  return decodedAddress(text.replace(/<[^<>]*>|\]\([^()]*\)|[*_~`\\[\]]/g, ''));
}
