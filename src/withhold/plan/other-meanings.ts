import type { ArticleRecord } from '../../archive/record.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import type { Refusal } from '../../authority/plans/plan.ts';
import type { Stem } from '../../search/words/stem.ts';
import { articlesOfDecision } from '../decisions/articles-of-decision.ts';
import { placesIn, meaningsIn, textsOfArticle } from '../rewrite/places-with-forms.ts';
import { changeOfDecision, type PrivateDecision } from '../decisions/private-decision.ts';
import { finderInArticles, type FormFinder } from '../forms/find-forms.ts';
import { foldedWords } from '../forms/folded-words.ts';
import { replaceForms } from '../forms/replace-forms.ts';
import { contextText, type KeptMeaning, wordsAround } from '../forms/kept-meanings.ts';
import type { OtherMeaning, PlannedWithholding } from './withholding-request.ts';

/** Finds the places of which a keeper says that they mean something else, and refuses words that stand for nothing. */
export function chooseMeanings(
  articles: readonly ArticleRecord[],
  finder: FormFinder,
  asked: readonly OtherMeaning[],
): { readonly meanings: readonly KeptMeaning[]; readonly refusals: Refusal[] } {
  if (asked.length === 0) return { meanings: [], refusals: [] };
  const places = articles.flatMap((article) => meaningsIn(article, finder));
  const chosen = new Set<KeptMeaning>();
  const refusals: Refusal[] = [];
  for (const { article, passage } of asked) {
    const wanted = wordsOf(passage);
    const found = places.filter(
      (place) => (article === undefined || place.article === article) && isIn(place, wanted),
    );
    for (const place of found) chosen.add(place);
    if (found.length === 0)
      refusals.push({
        message: `No article of the decision has the name among the words “${passage}”${article === undefined ? '' : ` in "${article}"`}.`,
        advice:
          'Write the words as they stand there, the name with at least one word before or after it, within one paragraph.',
      });
  }
  return { meanings: [...chosen], refusals };
}

/**
 * Returns the places of an article as they will be among the words that stand in place of the name.
 *
 * @param finder without the other meanings
 * @param withMeanings with them
 */
export function placesAfter(
  article: ArticleRecord,
  finder: FormFinder,
  withMeanings: FormFinder,
  words: string,
): KeptMeaning[] {
  return textsOfArticle(article).flatMap(({ text }) => {
    const others = new Set(withMeanings.findOther(text).map(({ start }) => start));
    if (others.size === 0) return [];
    const before = placesIn(text, finder).filter(({ start }) => others.has(start));
    const after = placesIn(replaceForms(text, withMeanings, words), finder);
    return after.map(({ around }, index): KeptMeaning => {
      const was = before[index]?.around;
      const isSame = was !== undefined && contextText(was) === contextText(around);
      return {
        article: article.id,
        ...around,
        ...(was && !isSame && { was: { before: was.before, after: was.after } }),
      };
    });
  });
}

/** Whether a passage has the words of a place with at least one beside them, as far as those beside them are kept. */
function isIn(place: KeptMeaning, passage: readonly string[]): boolean {
  const [before, own, after] = [place.before, place.words, place.after].map(wordsOf) as [
    string[],
    string[],
    string[],
  ];
  const isAt = (start: number) => {
    const left = passage.slice(0, start).toReversed();
    const right = passage.slice(start + own.length);
    return (
      own.every((word, offset) => passage[start + offset] === word) &&
      beginsAlike(left, before.toReversed()) &&
      beginsAlike(right, after)
    );
  };
  return passage.length > own.length && passage.some((_, start) => isAt(start));
}

/** Whether words follow one another as those that are kept do, which may be fewer where a paragraph ends. */
function beginsAlike(asked: readonly string[], kept: readonly string[]): boolean {
  if (kept.length < wordsAround && asked.length > kept.length) return false;
  return asked.slice(0, kept.length).every((word, index) => word === kept[index]);
}

function wordsOf(text: string): string[] {
  return foldedWords(text).map(({ folded }) => folded);
}

/** Plans to keep that words in an article of a decision mean something else. What the article no longer has is forgotten. */
export function planMeaning(
  { content }: EditableContent,
  decision: PrivateDecision,
  asked: OtherMeaning & { readonly article: string },
  stems: readonly Stem[],
): PlannedWithholding {
  const { number, meanings = [] } = decision;
  const article = articlesOfDecision(content, decision).find(({ id }) => id === asked.article);
  if (!article)
    return {
      refusals: [
        { message: `"${asked.article}" is no article of decision ${number}.`, advice: 'Give its id.' },
      ],
    };
  const finder = finderInArticles(decision, stems);
  const chosen = chooseMeanings([article], finder, [asked]);
  if (chosen.refusals.length > 0) return { refusals: chosen.refusals };
  const standing = new Set(meaningsIn(article, finder).map(contextText));
  const known = meanings.filter((kept) => kept.article !== article.id || standing.has(contextText(kept)));
  const isKnown = (place: KeptMeaning) =>
    known.some((kept) => kept.article === place.article && contextText(kept) === contextText(place));
  const after = { ...decision, meanings: [...known, ...chosen.meanings.filter((place) => !isKnown(place))] };
  return {
    plan: { title: `Another meaning for decision ${number}`, changes: [], notes: [] },
    decision: after,
    privately: [changeOfDecision(decision, after)],
  };
}
