import { inFigures } from '../../text/count-of.ts';
import { type Score, shares } from '../../recognition/learning/score.ts';
import { type Learning, minFresh, minLessons } from '../../authority/naming/name-learner.ts';
import type { ArticleProposals, ReviewSummary } from '../../authority/naming/article-proposals.ts';
import type { AnyTexts } from '../../text/catalog.ts';
import { namesWords } from './names-words.ts';
import { compareText } from '../../text/compare-text.ts';

type NamesWords = AnyTexts<typeof namesWords>;

const maxNames = 15;
const maxArticles = 5;
const maxListed = 5;

/** Returns the proposals for one article; preselected ones are marked with an x. */
export function proposalsText(
  { article, proposals, topics }: ArticleProposals,
  isReviewed = false,
  words: NamesWords = namesWords,
): string {
  const lines = proposals.map(({ ticked, words: name, kind, entity, likely, at, why }) => {
    const record = entity !== undefined ? ` → ${entity}` : likely !== undefined ? ` → ${likely}?` : '';
    return `  [${ticked ? 'x' : ' '}] ${name}  (${kind}${at.length > 1 ? `, ${words.times(at.length)}` : ''})${record}  ${why}`;
  });
  const filed = topics.map(({ topic, why }) => `  ${words.topic(topic)}  ${why}`);
  const none = `  ${isReviewed ? words.reviewedHere : words.noneHere}`;
  return [article, ...(lines.length > 0 ? lines : [none]), ...filed].join('\n');
}

/** Says what the list of all proposals leaves out, and what to do with it. */
export function proposedText(
  summary: ReviewSummary,
  shown: number,
  withoutNames: number,
  words: NamesWords = namesWords,
): string {
  const { articles, reviewedArticles } = summary;
  return [
    ...(articles === 0 ? [words.noArticles] : []),
    ...(withoutNames > 0 ? [words[shown > 0 ? 'othersWithoutNames' : 'withoutNames'](withoutNames)] : []),
    ...(reviewedArticles > 0 ? [words.reviewed(reviewedArticles)] : []),
    ...languageNotes(summary, words),
    ...(shown > 0 ? [words.unpublished] : []),
  ].join('\n');
}

/** Returns the proposals for one article as one line of JSON. */
export function proposalsJson({ article, proposals, topics }: ArticleProposals): string {
  return JSON.stringify({ article, proposals, topics });
}

/** Describes what was learned, and how well it works on other articles. */
export function learningText(
  { lessons, validation, uses }: Learning,
  words: NamesWords = namesWords,
): string {
  if (!validation) return words.tooFew(lessons, minLessons);
  const { rules, tagger, fresh } = validation;
  const isFreshShown = fresh.rules.marked >= minFresh;
  const labels = [words.rulesAlone, words.withTagger] as const;
  const width = Math.max(...labels.map((label) => label.length));
  const rows = (...scores: readonly [Score, Score]) =>
    scores.map((score, index) => `  ${labels[index]!.padEnd(width)}   ${scoreText(score, words)}`);
  return [
    words.learned(lessons),
    ...rows(rules, tagger),
    ...(isFreshShown ? [words.fresh, ...rows(fresh.rules, fresh.tagger)] : []),
    `${words.decidedOnly} ${isFreshShown ? words.freshDecide : words.fewFresh}`,
    uses === 'tagger' ? words.usesTagger : words.usesRules,
  ].join('\n');
}

function scoreText(score: Score, words: NamesWords): string {
  const { precision, recall, f1 } = shares(score);
  return words.score(percent(f1), percent(precision), percent(recall));
}

/** Returns the progress of the review, and what to decide first. */
export function statusText(
  summary: ReviewSummary,
  all: Iterable<ArticleProposals>,
  words: NamesWords = namesWords,
): string {
  const waiting = new Map<string, { words: string; kind: string; articles: number; ticked: number }>();
  const perArticle: { article: string; names: number }[] = [];
  let names = 0;
  let ticked = 0;
  for (const { article, proposals } of all) {
    perArticle.push({ article, names: proposals.length });
    for (const proposal of proposals) {
      names += 1;
      if (proposal.ticked) ticked += 1;
      if (proposal.fullName !== undefined) continue;
      const key = `${proposal.words} ${proposal.kind}`;
      const known = waiting.get(key) ?? {
        words: proposal.words,
        kind: proposal.kind,
        articles: 0,
        ticked: 0,
      };
      known.articles += 1;
      if (proposal.ticked) known.ticked += 1;
      waiting.set(key, known);
    }
  }
  const { articles, reviewedArticles, hasModel } = summary;
  if (articles === 0) return words.noArticles;
  const withoutNames = perArticle.filter((one) => one.names === 0).length;
  const mostFrequent = [...waiting.values()]
    .toSorted(
      (a, b) => b.articles - a.articles || compareText(a.words, b.words) || compareText(a.kind, b.kind),
    )
    .slice(0, maxNames);
  const nearly = perArticle
    .filter((one) => one.names > 0)
    .toSorted((a, b) => b.names - a.names || compareText(a.article, b.article))
    .slice(0, maxArticles);
  return [
    words.progress(reviewedArticles, articles),
    names === 0 ? words.noneHere : words.waiting(names, perArticle.length - withoutNames, ticked),
    ...(withoutNames > 0 ? [words.unreviewedWithoutNames(withoutNames)] : []),
    hasModel ? words.foundByModel : words.foundByRules,
    ...languageNotes(summary, words),
    ...(mostFrequent.length > 0
      ? [
          '',
          words.decideFirst,
          ...mostFrequent.map(
            (one) => `  ${inFigures(one.articles).padStart(6)}  ${one.words}  (${one.kind})`,
          ),
        ]
      : []),
    ...(nearly.length > 0 && !hasModel
      ? [
          '',
          words.mostNames(minLessons),
          ...nearly.map((one) => `  ${one.article}  (${words.names(one.names)})`),
        ]
      : []),
  ].join('\n');
}

/** Describes the languages without rules, in which only known names are found before anything is learned, and those in which nothing new is ticked. */
function languageNotes({ withoutRules, untried }: ReviewSummary, words: NamesWords): string[] {
  return [
    ...withoutRules.map(([language, articles]) => words.withoutRules(language, articles)),
    ...(untried
      ? [
          words.untried(
            untried.languages.map((code) => `"${code}"`),
            untried.articles,
          ),
        ]
      : []),
  ];
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** Returns the first items of a list. */
export function firstOf(list: readonly string[]): string {
  return list.slice(0, maxListed).join(', ') + (list.length > maxListed ? ', …' : '');
}
