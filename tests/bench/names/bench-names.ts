import { createHash } from 'node:crypto';
import { buildLexicon } from '../../../src/archive/lexicon.ts';
import { buildNameIndex } from '../../../src/archive/name-index.ts';
import { nameKey } from '../../../src/text/tokens.ts';
import { findNames, readSentences } from '../../../src/recognition/find-names.ts';
import { crossValidate } from '../../../src/recognition/learning/cross-validate.ts';
import {
  addScore,
  noScore,
  type Score,
  type Shares,
  shares,
} from '../../../src/recognition/learning/score.ts';
import { decidedKinds } from '../../../src/recognition/proposals/decided-kinds.ts';
import { NameTrust } from '../../../src/recognition/proposals/name-trust.ts';
import { type Proposal, proposeNames } from '../../../src/recognition/proposals/propose-names.ts';
import { learnModel } from '../../../src/recognition/tagger/learn-model.ts';
import { CaseCounter } from '../../../src/recognition/text/case-counts.ts';
import { row } from '../row.ts';
import { listingsOf, passagesOf, recordsOf } from './decided-articles.ts';
import { type MarkedArticle, readConll, readTagged, readWorldwide } from './read-marked.ts';

const measured = new Set(['person', 'organization', 'place']);
/** The numbers of articles to learn from. */
const learnt = [0, 100, 400];
/** Other languages have fewer marked articles. */
const learntAbroad = [0, 100, 300];
/** The corpora of other languages, and the language of each. */
const languages: Readonly<Record<string, string>> = {
  es: 'es',
  nl: 'nl',
  pt: 'pt',
  it: 'it',
  'fr-historical': 'fr',
  de: 'de',
  fa: 'fa',
  zh: 'zh',
  // Marked by an encyclopaedia, sentence by sentence: reported, not a bound.
  'ru-wikipedia': 'ru',
  'pl-wikipedia': 'pl',
};
/**
 * Of articles without a test set of their own, every third is held out: it is measured, but nothing is tuned
 * on it.
 */
const heldOutOf = 3;
/** Earlier measurements took only so many of the articles held out, so they are also measured by themselves. */
const formerlyTested = 200;
/** As many as an archive validates with. */
const maxValidated = 200;
/** More times take long and change little. */
const maxTimes = Number(process.env.NAMES_TIMES ?? 8);

/**
 * Measures recognition on articles whose names were marked by hand and from which nothing was learned (`npm
 * run bench -- names --corpus DIR`): exact span and kind, as in the CoNLL evaluation; only people,
 * organizations and places count. The names of the articles that it learned from have records, as in an
 * archive. From which hundred it learned makes a difference of a point, so each figure is the mean over all
 * that don’t overlap.
 *
 * @param dir the folder of the corpora, which may not be redistributed
 * @param only the names of the corpora to measure; all if empty
 */
export function benchNames(dir: string, only: readonly string[] = []): void {
  console.log(
    'CoNLL-2003 (Reuters, for research only), Worldwide Newswire (no licence stated): to measure only.\n',
  );
  row('', [
    'F1',
    'right',
    'found',
    'ticked right',
    'of all names',
    'one word',
    'exactly',
    'learnt in',
    'articles/s',
    'times',
  ]);
  for (const [corpus, language] of Object.entries(languages)) {
    if (only.length > 0 && !only.includes(corpus)) continue;
    const [heldOut, others] = parted(readTagged(`${dir}/names/${corpus}.tsv.gz`, language));
    measureAll(corpus, heldOut, others, language, learntAbroad);
  }
  if (only.length > 0 && !only.includes('en')) return;
  const worldwide = byDigest(readWorldwide(`${dir}/worldwide-newswire-train.tar.gz`));
  const heldOut = worldwide.filter(({ digest }) => digest % heldOutOf === 0).map(articleOf);
  const others = worldwide.filter(({ digest }) => digest % heldOutOf !== 0).map(articleOf);
  measureAll('Worldwide', heldOut, others);
  measureAll('Worldwide, 200 of them', heldOut.slice(0, formerlyTested), others);
  measureAll(
    'CoNLL testa',
    readConll(`${dir}/conll-2003/eng.testa.gz`),
    readConll(`${dir}/conll-2003/eng.train.gz`),
  );
}

/** Returns the third that is held out, and the others; with `NAMES_TUNE` set, what is tuned on: half of the others, and the other half. */
function parted(articles: readonly MarkedArticle[]): [MarkedArticle[], MarkedArticle[]] {
  const all = byDigest(articles);
  const of = (rest: number) => all.filter(({ digest }) => digest % heldOutOf === rest).map(articleOf);
  return process.env.NAMES_TUNE ? [of(1), of(2)] : [of(0), [...of(1), ...of(2)]];
}

function measureAll(
  name: string,
  articles: readonly MarkedArticle[],
  others: readonly MarkedArticle[],
  language = 'en',
  counts = learnt,
): void {
  for (const count of counts) {
    const times = count === 0 ? 1 : Math.min(maxTimes, Math.floor(others.length / count));
    if (times === 0) continue;
    const measures = Array.from({ length: times }, (_, index) =>
      measure(articles, others.slice(index * count, (index + 1) * count), language),
    );
    const mean = (pick: (one: Measures) => number) =>
      measures.reduce((sum, one) => sum + pick(one), 0) / times;
    row(`${name}, ${count} learnt`, [
      percent(mean(({ all }) => all.f1)),
      percent(mean(({ all }) => all.precision)),
      percent(mean(({ all }) => all.recall)),
      percent(pooled(measures)),
      percent(mean(({ ticked }) => ticked.recall)),
      percent(mean(({ oneWord }) => oneWord.right / oneWord.all)),
      percent(mean(({ oneWord }) => oneWord.exact / oneWord.all)),
      `${mean(({ trained }) => trained).toFixed(1)} s`,
      (articles.length / mean(({ found }) => found)).toFixed(0),
      String(times),
    ]);
  }
}

/** Returns the share of what was ticked that is right, of all runs together: a run that ticks nothing is not wrong. */
function pooled(measures: readonly Measures[]): number {
  const sum = (pick: (one: Measures) => number) => measures.reduce((all, one) => all + pick(one), 0);
  const ticked = sum(({ tickedScore }) => tickedScore.found);
  return ticked === 0 ? NaN : sum(({ tickedScore }) => tickedScore.right) / ticked;
}

interface Measures {
  readonly all: Shares;
  readonly ticked: Shares;
  readonly tickedScore: Score;
  readonly oneWord: OneWordNames;
  /** In seconds of the processor. */
  readonly trained: number;
  readonly found: number;
}

function measure(
  articles: readonly MarkedArticle[],
  lessons: readonly MarkedArticle[],
  language: string,
): Measures {
  const sentences = new Map(
    [...articles, ...lessons].map((article) => [article, readSentences(article.passages, language)] as const),
  );
  const counter = new CaseCounter();
  for (const read of sentences.values()) counter.add(read);
  const started = cpuSeconds();
  const learned = lessons.map((article) => ({
    sentences: sentences.get(article)!,
    language,
    names: article.names,
    refused: [],
    isReviewed: true,
  }));
  const model =
    lessons.length === 0
      ? undefined
      : {
          ...learnModel(learned, () => counter.counts),
          tickLevels: crossValidate(learned.slice(0, maxValidated), () => counter.counts).tickLevels,
        };
  const trained = cpuSeconds();
  const records = recordsOf(lessons);
  const lexicon = buildLexicon(records);
  const trust = new NameTrust(counter.counts);
  for (const lesson of lessons) trust.add(passagesOf(lesson), listingsOf(lesson), lexicon);
  const settings = {
    lexicon,
    names: buildNameIndex(records),
    kinds: decidedKinds(records),
    trust,
    hasModel: model !== undefined,
  };
  const score = noScore();
  const ticked = noScore();
  const oneWord = { all: 0, right: 0, exact: 0 };
  for (const article of articles) {
    const proposals = proposeNames(
      {
        passages: passagesOf(article),
        listed: [],
        language,
        found: findNames(readSentences(article.passages, language), language, counter.counts, model),
        refused: new Set(),
      },
      settings,
    ).filter(({ kind }) => measured.has(kind));
    addScore(score, spansOf(proposals), article.names);
    addScore(ticked, spansOf(proposals.filter((proposal) => proposal.ticked)), article.names);
    countOneWordNames(oneWord, article, proposals);
  }
  return {
    all: shares(score),
    ticked: shares(ticked),
    tickedScore: ticked,
    oneWord,
    trained: trained - started,
    found: cpuSeconds() - trained,
  };
}

function spansOf(proposals: readonly Proposal[]) {
  return proposals.flatMap(({ kind, at }) =>
    at.map(([passage, start, length]) => ({ passage, start, end: start + length, kind })),
  );
}

/** The one-word names of people whom the article mentions once with the full name. */
interface OneWordNames {
  all: number;
  /** How many were linked to a name that is marked, perhaps with a title or another word, as that full name. */
  right: number;
  /** How many were linked to exactly that full name. */
  exact: number;
}

function countOneWordNames(
  sum: OneWordNames,
  { passages, names }: MarkedArticle,
  proposals: readonly Proposal[],
): void {
  const people = names
    .filter(({ kind }) => kind === 'person')
    .map((span) => ({ ...span, words: passages[span.passage]!.slice(span.start, span.end) }));
  const full = [...new Set(people.map(({ words }) => words).filter((words) => words.includes(' ')))];
  const byKey = new Map(proposals.map((proposal) => [nameKey(proposal.words), proposal]));
  for (const { words } of people) {
    if (words.includes(' ')) continue;
    const owners = full.filter((name) => name.split(' ').includes(words));
    if (owners.length !== 1) continue;
    sum.all += 1;
    const proposed = byKey.get(nameKey(words))?.fullName;
    if (proposed === undefined) continue;
    if (nameKey(proposed) === nameKey(owners[0]!)) sum.exact += 1;
    const marked = people.filter((person) => person.words === owners[0]);
    const isThatPerson = byKey
      .get(nameKey(proposed))
      ?.at.some(([passage, start, length]) =>
        marked.some((one) => one.passage === passage && one.start < start + length && start < one.end),
      );
    if (isThatPerson) sum.right += 1;
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
  return Number.isNaN(share) ? 'nothing' : (share * 100).toFixed(1);
}
