import { createHash } from 'node:crypto';
import { buildLexicon } from '../../../src/archive/lexicon.ts';
import { buildNameIndex } from '../../../src/archive/name-index.ts';
import { nameKey } from '../../../src/archive/tokens.ts';
import { findNames, readSentences } from '../../../src/recognition/find-names.ts';
import { addScore, noScore, shares } from '../../../src/recognition/learning/score.ts';
import { NameTrust } from '../../../src/recognition/proposals/name-trust.ts';
import { type Proposal, proposeNames } from '../../../src/recognition/proposals/propose-names.ts';
import { learnModel } from '../../../src/recognition/tagger/model.ts';
import { CaseCounter } from '../../../src/recognition/text/case-counts.ts';
import { row } from '../row.ts';
import { type MarkedArticle, readConll, readWorldwide } from './read-marked.ts';

const measured = new Set(['person', 'organization', 'place']);
const learnt = [0, 100, 400];
const tested = 200;
/**
 * Of articles without a test set of their own, every third is held out: it is measured, but nothing is tuned
 * on it.
 */
const heldOutOf = 3;

/**
 * Measures recognition on articles whose names were marked by hand and from which nothing was learned (`npm
 * run bench -- names --corpus DIR`): exact span and kind, as in the CoNLL evaluation; only people,
 * organizations and places count.
 *
 * @param dir the folder of the corpora, which may not be redistributed
 */
export function benchNames(dir: string): void {
  console.log(
    'CoNLL-2003 (Reuters, for research only), Worldwide Newswire (no licence stated): to measure only.\n',
  );
  row('', ['F1', 'right', 'found', 'ticked right', 'of all names', 'surnames', 'learnt in', 'articles/s']);
  const worldwide = byDigest(readWorldwide(`${dir}/worldwide-newswire-train.tar.gz`));
  const heldOut = worldwide.filter(({ digest }) => digest % heldOutOf === 0).slice(0, tested);
  const others = worldwide.filter(({ digest }) => digest % heldOutOf !== 0);
  for (const count of learnt) {
    measure(`Worldwide, ${count} learnt`, heldOut.map(articleOf), others.slice(0, count).map(articleOf));
  }
  const train = readConll(`${dir}/conll-2003/eng.train.gz`);
  const testa = readConll(`${dir}/conll-2003/eng.testa.gz`);
  for (const count of learnt) measure(`CoNLL testa, ${count} learnt`, testa, train.slice(0, count));
}

function measure(name: string, articles: readonly MarkedArticle[], lessons: readonly MarkedArticle[]): void {
  const sentences = new Map(
    [...articles, ...lessons].map((article) => [article, readSentences(article.passages, 'en')] as const),
  );
  const counter = new CaseCounter();
  for (const read of sentences.values()) counter.add(read);
  const started = cpuSeconds();
  const model =
    lessons.length === 0
      ? undefined
      : learnModel(
          lessons.map((article) => ({
            sentences: sentences.get(article)!,
            language: 'en',
            names: article.names,
            refused: [],
            isReviewed: true,
          })),
          () => counter.counts,
        );
  const trained = cpuSeconds();
  const settings = {
    lexicon: buildLexicon([]),
    names: buildNameIndex([]),
    trust: new NameTrust(counter.counts),
    hasModel: model !== undefined,
  };
  const score = noScore();
  const ticked = noScore();
  const surnames = { all: 0, right: 0 };
  for (const article of articles) {
    const proposals = proposeNames(
      {
        passages: article.passages.map((text) => ({ text, closed: [] })),
        listed: [],
        found: findNames(readSentences(article.passages, 'en'), 'en', counter.counts, model),
        refused: new Set(),
      },
      settings,
    ).filter(({ kind }) => measured.has(kind));
    addScore(score, spansOf(proposals), article.names);
    addScore(ticked, spansOf(proposals.filter((proposal) => proposal.ticked)), article.names);
    countSurnames(surnames, article, proposals);
  }
  const seconds = cpuSeconds() - trained;
  const { f1, precision, recall } = shares(score);
  row(name, [
    percent(f1),
    percent(precision),
    percent(recall),
    percent(shares(ticked).precision),
    percent(shares(ticked).recall),
    percent(surnames.right / surnames.all),
    `${(trained - started).toFixed(1)} s`,
    (articles.length / seconds).toFixed(0),
  ]);
}

function spansOf(proposals: readonly Proposal[]) {
  return proposals.flatMap(({ kind, at }) =>
    at.map(([passage, start, length]) => ({ passage, start, end: start + length, kind })),
  );
}

/**
 * Counts the one-word names of people whom the article mentions once with the full name, and how many of them
 * were linked to that name.
 */
function countSurnames(
  sum: { all: number; right: number },
  { passages, names }: MarkedArticle,
  proposals: readonly Proposal[],
): void {
  const people = names
    .filter(({ kind }) => kind === 'person')
    .map(({ passage, start, end }) => passages[passage]!.slice(start, end));
  const full = [...new Set(people.filter((words) => words.includes(' ')))];
  const byKey = new Map(proposals.map((proposal) => [nameKey(proposal.words), proposal]));
  for (const words of people) {
    if (words.includes(' ')) continue;
    const owners = full.filter((name) => name.split(' ').includes(words));
    if (owners.length !== 1) continue;
    sum.all += 1;
    const longer = byKey.get(nameKey(words))?.fullName;
    if (longer !== undefined && nameKey(longer) === nameKey(owners[0]!)) sum.right += 1;
  }
}

interface DigestedArticle {
  readonly article: MarkedArticle;
  readonly digest: number;
}

/**
 * Orders articles by a digest of their letters and digits, which does not depend on spaces and punctuation.
 */
function byDigest(articles: readonly MarkedArticle[]): DigestedArticle[] {
  return articles
    .map((article) => {
      const letters = article.passages.join('').replaceAll(/[^\p{L}\p{N}]/gu, '');
      const digest = Number.parseInt(createHash('sha256').update(letters).digest('hex').slice(0, 8), 16);
      return { article, digest };
    })
    .toSorted((a, b) => a.digest - b.digest);
}

function articleOf({ article }: DigestedArticle): MarkedArticle {
  return article;
}

/** Returns the processor time, which does not depend on how busy the machine is. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
