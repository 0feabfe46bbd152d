import { hash } from 'node:crypto';
import { editable, withLineEnds } from '../../authority/edit/line-ends.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import { type Refusal, verifyPlan } from '../../authority/plans/plan.ts';
import type { ArticleRecord } from '../../archive/record.ts';
import type { FileChange } from '../../files/change-files.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { entitySchema } from '../../schema/entity.ts';
import type { Stem } from '../../search/words/stem.ts';
import { surnames } from '../../text/surname.ts';
import { articlesOfDecision } from '../decisions/articles-of-decision.ts';
import { changeOfDecision, type PrivateDecision } from '../decisions/private-decision.ts';
import { finderInArticles, type FormFinder, formFinder, formFinders } from '../forms/find-forms.ts';
import { contextText } from '../forms/kept-meanings.ts';
import { formsOfRecord, withheldForms } from '../forms/withheld-forms.ts';
import { askedTexts } from '../questions/asked-texts.ts';
import { freeCase } from '../questions/free-case.ts';
import { wordUse } from '../questions/word-use.ts';
import { type AnsweredWording, wordingKey } from '../questions/wording-question.ts';
import { linesWithForms } from '../rewrite/remaining-forms.ts';
import { rewriteArticle } from '../rewrite/rewrite-file.ts';
import { placesAfter } from './other-meanings.ts';
import { othersOf } from './others-of.ts';
import type { PlannedWithholding } from './withholding-request.ts';

/** Plans to carry out what the keeper answers of more wordings in the articles of a decision. A new answer replaces an earlier one. */
export function planAnswers(
  opened: EditableContent,
  decision: PrivateDecision,
  answers: readonly AnsweredWording[],
  stems: readonly Stem[],
): PlannedWithholding {
  const { content } = opened;
  const { number, words, entity, full, answers: earlier = [] } = decision;
  const articles = articlesOfDecision(content, decision);
  const ids = new Set(articles.map(({ id }) => id as string));
  const texts = articles
    .map(askedTexts)
    .flatMap(({ fields, blocks, hidden }) => [...fields, ...blocks, ...hidden]);
  const refusals = answers.flatMap(({ wording }): Refusal[] => {
    const { find } = formFinder([wording, wording.toLowerCase()]);
    if (texts.some((text) => find(text).length > 0)) return [];
    return [
      {
        message: `No article of decision ${number} has “${wording}”.`,
        advice: 'Write it as it stands there.',
      },
    ];
  });
  if (refusals.length > 0) return { refusals };
  const changed = new Set(answers.map(({ wording }) => wordingKey(wording)));
  const kept = earlier.filter(({ wording }) => !changed.has(wordingKey(wording)));
  // A form by an answer may have lost its capital, and another answer may be about the same word without one.
  const inAnyCase = new Set(answers.map(({ wording }) => smallKey(wording)));
  const meant = [...kept, ...answers].flatMap(({ wording, answer }) =>
    answer === 'person' && inAnyCase.has(smallKey(wording)) ? [wording] : [],
  );
  const local = [
    ...ownLocal(decision, content.site.language),
    ...decision.local.filter((form) => !inAnyCase.has(smallKey(form)) || !isAnswered(form, earlier)),
    ...freeCase(meant, articles, wordUse(content.articles, ids)),
  ];
  const forms = withheldForms(full, local);
  const others = [...new Set([...decision.others, ...othersOf(content, forms, entity).others])];
  const answered: PrivateDecision = {
    ...decision,
    local: [...forms.local],
    others,
    answers: [...kept, ...answers],
  };
  const finderOf = formFinders(answered, stems);
  const next = withMeaningsAfter(answered, articles, finderInArticles(answered, stems), finderOf);
  const finderAfter = formFinders(next, stems);
  const changes: FileChange[] = [];
  for (const { id, file, data } of articles) {
    const before = opened.textOf(file);
    const withholding = { finder: finderOf(id), words, number, entity };
    const { text } = rewriteArticle(
      editable(before),
      withholding,
      () => true,
      data.withheld.includes(number),
    );
    if (text !== editable(before)) changes.push({ file, before, after: withLineEnds(before, text) });
    for (const line of linesWithForms(text, true, finderAfter(id)))
      refusals.push({
        message: `${file} has the name in a way that can’t be changed automatically (line ${line} of the changed text).`,
        advice: 'Write it there as plain text.',
      });
  }
  if (refusals.length > 0) return { refusals };
  const planned = verifyPlan(opened, { title: `Answers for decision ${number}`, changes, notes: [] });
  if ('refusals' in planned) return planned;
  const decided = { ...next, originals: withChanges(decision, changes) };
  return { ...planned, decision: decided, privately: [changeOfDecision(decision, decided)] };
}

/** Returns a decision with its other meanings among the words that stand beside them when the answers are carried out. */
function withMeaningsAfter(
  decision: PrivateDecision,
  articles: readonly ArticleRecord[],
  finder: FormFinder,
  finderOf: (article: string) => FormFinder,
): PrivateDecision {
  const { meanings, words } = decision;
  if (!meanings) return decision;
  const isMeant = new Set(meanings.map(({ article }) => article));
  const places = articles
    .filter(({ id }) => isMeant.has(id))
    .flatMap((article) => placesAfter(article, finder, finderOf(article.id), words));
  return {
    ...decision,
    meanings: meanings.flatMap((kept) => {
      const moved = places.filter(
        (place) =>
          place.article === kept.article && contextText({ ...place, ...place.was }) === contextText(kept),
      );
      // Sources have the words from before the decision.
      return moved.length > 0
        ? moved.map((place) => ({ ...place, ...(kept.was && { was: kept.was }) }))
        : [kept];
    }),
  };
}

/** Returns the forms of a decision that mean the name by themselves whatever is answered, such as a surname. */
function ownLocal({ name, entity, local, originals }: PrivateDecision, language: string): string[] {
  const record = originals.find(({ file }) => file.endsWith(`/entities/${entity}.yaml`));
  const { data } = entitySchema.safeParse(parseYaml(record?.before ?? '').value);
  const own = data ? formsOfRecord(data, [], language).local : surnames(name);
  const known = new Set(local.map(smallKey));
  return own.filter((form) => known.has(smallKey(form)));
}

/** Whether a form may be one because of what the keeper answered. */
function isAnswered(form: string, answers: readonly AnsweredWording[]): boolean {
  return answers.some(({ wording, answer }) => answer === 'person' && smallKey(wording) === smallKey(form));
}

function smallKey(wording: string): string {
  return wordingKey(wording.toLowerCase());
}

/** Returns the files as they were before the decision, and how they are left now. */
function withChanges(
  { originals }: PrivateDecision,
  changes: readonly FileChange[],
): PrivateDecision['originals'] {
  const left = new Map(changes.map(({ file, after }) => [file, hash('sha256', after ?? '')]));
  const known = new Set(originals.map(({ file }) => file));
  return [
    ...originals.map((one) => (left.has(one.file) ? { ...one, after: left.get(one.file)! } : one)),
    ...changes
      .filter(({ file }) => !known.has(file))
      .map(({ file, before }) => ({ file, ...(before !== undefined && { before }), after: left.get(file)! })),
  ];
}
