import { isGivenName } from '../../recognition/lists/is-given-name.ts';
import type { Content, EntityRecord } from '../../archive/record.ts';
import type { Refusal } from '../../authority/plans/plan.ts';
import type { Stem } from '../../search/words/stem.ts';
import { type FormFinder, formFinder } from '../forms/find-forms.ts';
import { foldedWords } from '../forms/folded-words.ts';
import type { NameParts } from '../forms/name-parts.ts';
import { withheldForms } from '../forms/withheld-forms.ts';
import { findQuestions } from '../questions/find-questions.ts';
import { freeCase } from '../questions/free-case.ts';
import { wordUse } from '../questions/word-use.ts';
import { type SharedName, sharedNames, sharedQuestion } from '../questions/shared-names.ts';
import { type AnsweredWording, wordingKey, type WordingQuestion } from '../questions/wording-question.ts';
import { addressHasForm } from '../rewrite/decoded-address.ts';
import type { WithholdingScope } from './choose-scope.ts';
import { othersOf } from './others-of.ts';

/** A scope with what the keeper answered. */
export interface AnsweredScope extends WithholdingScope {
  readonly answers: readonly AnsweredWording[];
  /** Every question of the decision, answered or not. */
  readonly questions: readonly WordingQuestion[];
  /** Those without an answer. */
  readonly open: readonly WordingQuestion[];
  /** Names that are taken for those of others, since another surname follows. */
  readonly ofOthers: readonly string[];
  /** Parts of the name that are no common words: no id of an article of the decision keeps one. */
  readonly namesInIds: readonly string[];
  /** Finds the name, and parts of it, in topics and series. */
  readonly inShared: FormFinder;
  /** Topics and series with the name; the decision is about those that are its own, or of which the keeper says so. */
  readonly shared: readonly SharedName[];
}

/** Asks about the wordings of the articles that may be the person, and applies the answers. */
export function answeredScope(
  content: Content,
  scope: WithholdingScope,
  answers: readonly AnsweredWording[],
  stems: readonly Stem[],
): AnsweredScope | { readonly refusals: readonly Refusal[] } {
  const { record, parts } = scope;
  const articles = content.articles.filter(({ id }) => scope.articles.has(id));
  const use = wordUse(content.articles, scope.articles);
  const others = content.entities.filter(
    (one) => one.id !== record?.id && !scope.namesakes.some(({ id }) => id === one.id),
  );
  const local = freeCase(scope.forms.local, articles, use);
  const finder = formFinder([...scope.forms.full, ...local], stems, scope.others);
  const { questions: inTexts, ofOthers } = findQuestions(
    articles,
    {
      parts,
      finder,
      others: formFinder(namesWith(parts, others), stems),
      lastWords: lastWordsOf(others),
      commonWords: commonWordsOf(local),
      use,
      isGivenName,
    },
    content.site.language,
  );
  const wordings = (wanted: string) =>
    answers.flatMap(({ wording, answer }) => (answer === wanted ? [wording] : []));
  // What is the person by an answer is so in topics and series, too.
  const labels = labelsIn(content);
  // A word after the surname stays: only the surname is the person.
  for (const { wording, reason } of inTexts)
    if (reason === 'another word after it') labels.add(wordingKey(wording));
  const meant = wordings('person').filter((wording) => !labels.has(wordingKey(wording)));
  const sure = [...scope.forms.full, ...local];
  const namesInIds = [...parts.given, ...parts.family, ...parts.halves].filter(
    (word) => !use.isCommonOutside(word),
  );
  const ofSure = formFinder(sure, stems, scope.others);
  const inShared = formFinder([...sure, ...meant, ...namesInIds], stems, [
    ...scope.others,
    ...namesWith(parts, others),
  ]);
  const whole = formFinder(scope.forms.full, stems, scope.others);
  const shared = sharedNames(content, scope.articles, inShared).map((one) => {
    const isSure = ofSure.find(one.label).length > 0 || addressHasForm(one.id, ofSure);
    // The whole name is withheld in every file, a part of it only in those of the decision.
    return {
      ...one,
      isOwn: (one.isOwn && isSure) || (scope.isEverywhere && whole.find(one.label).length > 0),
    };
  });
  const questions = [
    ...inTexts,
    ...shared.filter(({ isOwn }) => !isOwn).map((one) => sharedQuestion(one, content)),
  ];
  const keys = new Set([...questions.map(({ wording }) => wording), ...ofOthers].map(wordingKey));
  const unknown = answers.filter(({ wording }) => !keys.has(wordingKey(wording)));
  if (unknown.length > 0)
    return {
      refusals: unknown.map(({ wording }) => ({
        message: `“${wording}” is none of the wordings that this decision asks about.`,
        advice: 'Write it as the list of questions does, without an answer to see the list.',
      })),
    };
  const answered = new Map(answers.map((one) => [wordingKey(one.wording), one.answer]));
  const forms = withheldForms(scope.forms.full, [...local, ...freeCase(meant, articles, use)]);
  const doubtful = questions
    .filter(({ wording, reason }) => reason === 'prefix' && answered.get(wordingKey(wording)) !== 'person')
    .map(({ wording }) => wording);
  const ofSomebody = ofOthers.filter((wording) => !answered.has(wordingKey(wording)));
  return {
    ...scope,
    forms,
    others: [...othersOf(content, forms, record?.id).others, ...doubtful],
    answers: [...answers, ...ofSomebody.map((wording) => ({ wording, answer: 'other' as const }))],
    questions: questions.map((one) => {
      const answer = answered.get(wordingKey(one.wording));
      return answer === undefined ? one : { ...one, answer };
    }),
    open: questions.filter(({ wording }) => !answered.has(wordingKey(wording))),
    ofOthers: ofSomebody,
    shared: shared.map((one) => ({
      ...one,
      // A label has no sentences around it.
      isOwn: one.isOwn || ['person', 'sentence'].includes(answered.get(wordingKey(one.label)) ?? ''),
    })),
    namesInIds,
    inShared,
  };
}

/** Returns the keys of the labels of topics and the titles of series: they are no forms of a name. */
function labelsIn({ topics, articles }: Content): Set<string> {
  const titles = articles.flatMap(({ data }) => data.series?.title ?? []);
  return new Set([...topics.map(({ data }) => data.label), ...titles].map(wordingKey));
}

/** Returns the names of other records that have a part of the name. */
function namesWith({ given, family, halves }: NameParts, others: readonly EntityRecord[]): string[] {
  const parts = new Set([...given, ...family, ...halves]);
  return others
    .flatMap(({ data }) => [data.name, ...data.aliases])
    .filter((name) => {
      const words = foldedWords(name).map(({ folded }) => folded);
      return words.length > 1 && words.some((word) => parts.has(word));
    });
}

function lastWordsOf(others: readonly EntityRecord[]): ReadonlySet<string> {
  return new Set(
    others
      .flatMap(({ data }) => [data.name, ...data.aliases])
      .flatMap((name) => foldedWords(name).at(-1)?.folded ?? []),
  );
}

function commonWordsOf(forms: readonly string[]): ReadonlySet<string> {
  return new Set(
    forms.flatMap((form) => {
      const words = foldedWords(form);
      return words.length === 1 && /\p{Lu}/u.test(form) ? [words[0]!.folded] : [];
    }),
  );
}
