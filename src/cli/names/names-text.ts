import { countOf, inFigures } from '../../text/count-of.ts';
import { type Score, shares } from '../../recognition/learning/score.ts';
import { type Learning, minFresh, minLessons } from '../../authority/naming/name-learner.ts';
import type { ArticleProposals, ReviewSummary } from '../../authority/naming/article-proposals.ts';
import { compareText } from '../../text/compare-text.ts';

const maxNames = 15;
const maxArticles = 5;
const maxListed = 5;

/** Returns the proposals for one article; preselected ones are marked with an x. */
export function proposalsText({ article, proposals, topics }: ArticleProposals, isReviewed = false): string {
  const lines = proposals.map(({ ticked, words, kind, entity, likely, at, why }) => {
    const record = entity !== undefined ? ` → ${entity}` : likely !== undefined ? ` → ${likely}?` : '';
    return `  [${ticked ? 'x' : ' '}] ${words}  (${kind}${at.length > 1 ? `, ${at.length} times` : ''})${record}  ${why}`;
  });
  const filed = topics.map(({ topic, why }) => `  topic: ${topic}  ${why}`);
  const none = isReviewed ? '  Reviewed: no more names are proposed here.' : '  No names are left to decide.';
  return [article, ...(lines.length > 0 ? lines : [none]), ...filed].join('\n');
}

/** Says what the list of all proposals leaves out, and what to do with it. */
export function proposedText(summary: ReviewSummary, shown: number, withoutNames: number): string {
  const { articles, reviewedArticles } = summary;
  const other = shown > 0 ? 'other article' : 'article';
  return [
    ...(articles === 0 ? ['There are no articles.'] : []),
    ...(withoutNames > 0 ? [`No names are proposed for ${countOf(withoutNames, other)}.`] : []),
    ...(reviewedArticles > 0 ? [`${countOf(reviewedArticles, 'article')} reviewed and not shown.`] : []),
    ...languageNotes(summary),
    ...(shown > 0
      ? ['Nothing is published until you accept it: npm run names -- accept "NAME" --kind KIND']
      : []),
  ].join('\n');
}

/** Returns the proposals for one article as one line of JSON. */
export function proposalsJson({ article, proposals, topics }: ArticleProposals): string {
  return JSON.stringify({ article, proposals, topics });
}

/** Describes what was learned, and how well it works on other articles. */
export function learningText({ lessons, validation, uses }: Learning): string {
  const articles = `${countOf(lessons, 'article')} with decisions`;
  if (!validation) {
    return `${articles}, too few to learn from: at least ${minLessons} are needed. Until then, proposals come from the rules.`;
  }
  const { rules, tagger, fresh } = validation;
  const isFreshShown = fresh.rules.marked >= minFresh;
  return [
    `Learned from ${articles}. Results on other articles (cross-validation; a name counts if its extent and kind are right):`,
    `  rules alone   ${scoreText(rules)}`,
    `  with tagger   ${scoreText(tagger)}`,
    ...(isFreshShown
      ? [
          'Results on names that do not occur in any article it learned from:',
          `  rules alone   ${scoreText(fresh.rules)}`,
          `  with tagger   ${scoreText(fresh.tagger)}`,
        ]
      : []),
    `Only names that you decided are counted. ${isFreshShown ? 'The second figures decide.' : 'There are too few new ones to measure them separately.'}`,
    uses === 'tagger'
      ? 'From now on the tagger is used.'
      : 'The rules alone are better and will be used until you learn again.',
  ].join('\n');
}

function scoreText(score: Score): string {
  const { precision, recall, f1 } = shares(score);
  return `F1 ${percent(f1)}  (${percent(precision)} of proposals are right, ${percent(recall)} of names are found)`;
}

/** Returns the progress of the review, and what to decide first. */
export function statusText(summary: ReviewSummary, all: Iterable<ArticleProposals>): string {
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
  if (articles === 0) return 'There are no articles.';
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
    `${inFigures(reviewedArticles)} of ${countOf(articles, 'article')} reviewed.`,
    names === 0
      ? 'No names are left to decide.'
      : `${countOf(names, 'proposal')} to decide in ${countOf(perArticle.length - withoutNames, 'article')}; ${inFigures(ticked)} preselected.`,
    ...(withoutNames > 0
      ? [
          `No names are proposed for ${countOf(withoutNames, 'article')} that ${withoutNames === 1 ? 'is' : 'are'} not reviewed.`,
        ]
      : []),
    hasModel
      ? 'Names are found by what was learned from your decisions.'
      : 'Names are found by the rules; nothing has been learned yet.',
    ...languageNotes(summary),
    ...(mostFrequent.length > 0
      ? [
          '',
          'Decide first, by the number of articles (npm run names -- accept "NAME" --kind KIND, or refuse "NAME"):',
          ...mostFrequent.map(
            ({ words, kind, articles }) => `  ${inFigures(articles).padStart(6)}  ${words}  (${kind})`,
          ),
        ]
      : []),
    ...(nearly.length > 0 && !hasModel
      ? [
          '',
          `Articles with the most names; ${minLessons} decided articles are enough to learn from:`,
          ...nearly.map((one) => `  ${one.article}  (${countOf(one.names, 'name')})`),
        ]
      : []),
  ].join('\n');
}

/** Describes the languages without rules, in which only known names are found before anything is learned, and those in which nothing new is ticked. */
function languageNotes({ withoutRules, untried }: ReviewSummary): string[] {
  return [
    ...withoutRules.map(
      ([language, articles]) =>
        `There are no rules for the language "${language}" (${countOf(articles, 'article')}); only known and learned names are proposed.`,
    ),
    ...(untried
      ? [
          `No new name in ${untried.languages.map((code) => `"${code}"`).join(', ')} is ticked: your decisions do not show yet which ones would be right. That is looked at again with ${countOf(untried.articles, 'more article')} decided.`,
        ]
      : []),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Returns the first items of a list. */
export function firstOf(list: readonly string[]): string {
  return list.slice(0, maxListed).join(', ') + (list.length > maxListed ? ', …' : '');
}
