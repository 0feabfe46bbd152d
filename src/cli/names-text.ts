import { hasRules } from '../recognition/rules/rules-for.ts';
import { type Score, shares } from '../recognition/learning/score.ts';
import {
  type ArticleProposals,
  type Learning,
  minLessons,
  type NameReview,
} from '../authority/naming/name-review.ts';
import { compareText } from '../schema/date.ts';

const maxNames = 15;
const maxArticles = 5;

/** The proposals of one article: what is ticked has an x. */
export function proposalsText({ article, proposals, topics }: ArticleProposals): string {
  const lines = proposals.map(({ ticked, words, kind, entity, at, why }) => {
    const record = entity === undefined ? '' : ` → ${entity}`;
    return `  [${ticked ? 'x' : ' '}] ${words}  (${kind}${at.length > 1 ? `, ${at.length} times` : ''})${record}  ${why}`;
  });
  const filed = topics.map(({ topic, why }) => `  topic: ${topic}  ${why}`);
  return [article, ...(lines.length > 0 ? lines : ['  No names are left to decide.']), ...filed].join('\n');
}

/** The proposals of one article as one line of JSON. */
export function proposalsJson({ article, proposals, topics }: ArticleProposals): string {
  return JSON.stringify({ article, proposals, topics });
}

export function learningText({ lessons, validation, uses }: Learning): string {
  const articles = `${count(lessons, 'article')} with decisions`;
  if (!validation) {
    return `${articles}: too few to learn from; at ${minLessons} there is more than the rules know. Until then the rules propose.`;
  }
  return [
    `Learnt from ${articles}. On articles that were not learnt from (cross-validation, names right in span and kind):`,
    `  rules alone   ${scoreText(validation.rules)}`,
    `  with tagger   ${scoreText(validation.tagger)}`,
    'Only names that you decided are counted: where few of them stand in many articles, these figures flatter.',
    uses === 'tagger'
      ? 'The tagger is used from now on.'
      : 'The rules alone are better: they are used, until you learn again.',
  ].join('\n');
}

function scoreText(score: Score): string {
  const { precision, recall, f1 } = shares(score);
  return `F1 ${percent(f1)}  (${percent(precision)} of what is proposed is right, ${percent(recall)} of the names are found)`;
}

/** How far the review is, and what is most worth deciding next. */
export function statusText(review: NameReview, all: Iterable<ArticleProposals>): string {
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
  const total = review.texts.size;
  const undecided = review.undecided().length;
  const most = [...waiting.values()]
    .toSorted(
      (a, b) => b.articles - a.articles || compareText(a.words, b.words) || compareText(a.kind, b.kind),
    )
    .slice(0, maxNames);
  const nearly = perArticle
    .filter((one) => one.names > 0)
    .toSorted((a, b) => b.names - a.names || compareText(a.article, b.article))
    .slice(0, maxArticles);
  return [
    `${count(total - undecided, 'article')} of ${total.toLocaleString('en')} reviewed.`,
    `${count(names, 'proposal')} in ${count(perArticle.filter((one) => one.names > 0).length, 'article')} wait to be decided, ${ticked.toLocaleString('en')} of them ticked.`,
    review.hasModel
      ? 'They come from what was learnt here.'
      : 'They come from the rules: nothing was learnt yet.',
    ...languageNotes(review),
    ...(most.length > 0
      ? [
          '',
          'In most articles (npm run names -- accept "NAME" --kind KIND decides one in all of them):',
          ...most.map(
            ({ words, kind, articles }) =>
              `  ${articles.toLocaleString('en').padStart(6)}  ${words}  (${kind})`,
          ),
        ]
      : []),
    ...(nearly.length > 0 && !review.hasModel
      ? [
          '',
          'Articles that teach most, because they have most names:',
          ...nearly.map((one) => `  ${one.article}  (${count(one.names, 'name')})`),
        ]
      : []),
  ].join('\n');
}

/** Languages for which there are no rules, so that before anything is learnt only known names are found. */
function languageNotes(review: NameReview): string[] {
  const languages = Map.groupBy([...review.texts.values()], ({ language }) => language);
  return [...languages]
    .filter(([language]) => !hasRules(language))
    .toSorted(([a], [b]) => compareText(a, b))
    .map(
      ([language, texts]) =>
        `There are no rules for the language "${language}" (${count(texts.length, 'article')}): there only known names are proposed, and what was learnt.`,
    );
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
