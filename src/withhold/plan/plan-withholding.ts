import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { runSteps } from '../../archive/steps.ts';
import type { FoundFile } from '../../archive/record.ts';
import { editable } from '../../authority/edit/line-ends.ts';
import { type EditableContent, unreadFiles } from '../../authority/open/authority.ts';
import { seeWhatIsWrong } from '../../authority/plans/plan-problems.ts';
import { isRefusal, verifySteps } from '../../authority/plans/plan.ts';
import type { FileChange } from '../../files/change-files.ts';
import { privatePath } from '../../files/private-folder.ts';
import {
  changesOfArticles,
  decisionFile,
  privateText,
  type PrivateDecision,
} from '../decisions/private-decision.ts';
import { finderInArticles, type FormFinder, formFinder, formFinders } from '../forms/find-forms.ts';
import type { SharedName } from '../questions/shared-names.ts';
import { linesWithForms } from '../rewrite/remaining-forms.ts';
import { answeredScope } from './answered-scope.ts';
import { chooseScope } from './choose-scope.ts';
import { type ArticlePicture, movePictures } from './move-pictures.ts';
import { othersOf } from './others-of.ts';
import { questionRefusal } from './question-refusal.ts';
import {
  changesOf,
  isMarkdown,
  keptSeriesOf,
  namesFile,
  newPicturePath,
  renameFiles,
  type RewrittenFile,
  withoutName,
} from './rewritten-file.ts';
import { rewriteSeries } from './rewrite-series.ts';
import { rewriteTables } from './rewrite-tables.ts';
import { knownLooks, movePages, withLook } from './page-looks.ts';
import { pagesOfDecision, pagesToLookAt } from './pages-of-decision.ts';
import { removeAddresses } from './change-addresses.ts';
import { chooseMeanings, placesAfter } from './other-meanings.ts';
import { notesOf, publicDecision, withDecision } from './public-decision.ts';
import type { PlannedWithholding, WithholdingRequest } from './withholding-request.ts';

/** Plans to withhold a name: in the text and the name of each file that the decision is about, all or nothing. */
export function planWithholding(
  opened: EditableContent,
  request: WithholdingRequest,
  known: readonly PrivateDecision[],
): PlannedWithholding {
  const chosen = chooseScope(opened, request);
  if (isRefusal(chosen)) return { refusals: [chosen] };
  const { words, stems } = request;
  const scope = answeredScope(opened.content, chosen, request.answers ?? [], stems);
  if ('refusals' in scope) return scope;
  const { record, forms, others, isEverywhere, open, answers } = scope;
  if (open.length > 0 && request.isPreview !== true)
    return { refusals: open.map(questionRefusal), questions: open };
  const number = freeNumber(opened, known);
  const everywhere = formFinder(forms.full, stems, others);
  const inArticles = finderInArticles({ ...forms, others, answers }, stems);
  const inIds = formFinder([...forms.full, ...forms.local, ...scope.namesInIds], stems, [
    ...others,
    ...othersOf(opened.content, { full: forms.full, local: scope.namesInIds }, record?.id).others,
  ]);
  const { meanings, refusals } = chooseMeanings(
    opened.content.articles.filter(({ id }) => scope.articles.has(id)),
    inArticles,
    request.otherMeanings ?? [],
  );
  const inArticle = formFinders({ ...forms, others, answers, meanings }, stems);
  const isMeant = new Set(meanings.map(({ article }) => article));
  const kept = opened.content.articles
    .filter(({ id }) => isMeant.has(id))
    .flatMap((article) => placesAfter(article, inArticles, inArticle(article.id), words));
  const afterwards = formFinders({ ...forms, others, answers, meanings: kept }, stems);
  const finderOf = (file: FoundFile): FormFinder | undefined => {
    if (file.type === 'withheld' || file.file === record?.file) return undefined;
    if (file.type === 'article' || file.type === 'review')
      return scope.articles.has(file.id) ? inArticle(file.id) : undefined;
    if (file.type === 'topic' && scope.shared.some((one) => isOwnTopic(one, file.id))) return scope.inShared;
    return isEverywhere && !scope.namesakes.some((other) => other.file === file.file)
      ? everywhere
      : undefined;
  };
  for (const file of unreadFiles(opened))
    if (linesWithForms(opened.textOf(file.file), false, finderOf(file) ?? everywhere).length > 0)
      refusals.push({
        message: `${file.file} has the name, but can’t be read.`,
        ...seeWhatIsWrong,
      });
  const settings = `${basename(opened.contentDir)}/site.yaml`;
  if (isEverywhere && linesWithForms(opened.textOf(settings), false, everywhere).length > 0)
    refusals.push({ message: `${settings} has the name.`, advice: 'Change it there by hand first.' });
  if (refusals.length > 0) return { refusals };

  const pages = pagesOfDecision(opened, {
    articles: scope.articles,
    finderOf: inArticle,
    everywhere: isEverywhere && scope.namesakes.length === 0 ? everywhere : undefined,
    words,
  });
  const looks = knownLooks(opened.contentDir, opened.content, request.looks ?? []);
  refusals.push(...looks.refusals);
  for (const { issue, page } of looks.known)
    if (!pages.some((one) => one.issue.id === issue && one.number === page))
      refusals.push({
        message: `Nothing of this decision is on page ${page} of "${issue}".`,
        advice: 'Leave it out.',
      });
  if (refusals.length > 0) return { refusals };
  const movedPages =
    request.isPreview === true
      ? { changes: [], pictures: [], refusals: [] }
      : movePages(opened.contentDir, `${privatePath}/withheld/${number}`, looks.known);
  if (movedPages.refusals.length > 0) return { refusals: movedPages.refusals };

  const pictures: ArticlePicture[] = [];
  const newNames = new Map<string, string>();
  const files = opened.files.map((file): RewrittenFile => {
    const before = opened.textOf(file.file);
    const finder = finderOf(file);
    const isNamesake = isEverywhere && scope.namesakes.some((other) => other.file === file.file);
    const text =
      finder || isNamesake
        ? withoutName(file, editable(before), finder ?? formFinder([]), {
            number,
            scope,
            request,
            pictures,
            nameOf: (path, picture) => newPicturePath(opened.contentDir, newNames, path, picture),
          })
        : editable(before);
    return { ...file, before, text, to: file.file };
  });
  for (const { issue, number: page } of pages) {
    const file = files.find((one) => one.file === issue.file)!;
    const look = looks.known.find((one) => one.record === issue && one.page === page);
    const numbers = { withheld: [number], lookedAt: look ? [number] : [] };
    file.text = withLook(file.text, issue, page, numbers, look);
  }
  const series = rewriteSeries(files, scope, words);
  const renamed = renameFiles(
    files,
    (file) => (file.type === 'article' && scope.articles.has(file.id) ? inIds : finderOf(file)),
    words,
  );
  for (const file of files) {
    const finder = file.type === 'article' && finderOf(file) ? afterwards(file.id) : finderOf(file);
    const lines = finder ? linesWithForms(file.text, isMarkdown(file), finder, keptSeriesOf(scope)) : [];
    for (const line of lines)
      refusals.push({
        message: `${file.file} has the name in a way that can’t be changed automatically (line ${line} of the changed text).`,
        advice:
          'Write it there as plain text, or say that it means something else there, --except "words around it", and run the command again.',
        atDesk: 'Write it there as plain text, or say that it means something else there, and decide again.',
      });
  }
  const elsewhere = files.filter((file) => file.type === 'article' && !scope.articles.has(file.id));
  for (const file of newNames.keys()) {
    const showing = elsewhere.filter((other) => namesFile(other, file)).map(({ id }) => id);
    if (showing.length > 0)
      refusals.push({
        message: `${file} has the name, and other articles show it, too: ${showing.join(', ')}.`,
        advice: 'Give it another name there first.',
      });
  }
  if (refusals.length > 0) return { refusals };
  const moved = movePictures(opened.contentDir, number, pictures, newNames, (file) =>
    files.some((one) => isMarkdown(one) && namesFile(one, file)),
  );

  const decision = publicDecision(number, scope, request, inIds);
  const list = `${basename(opened.contentDir)}/withheld.yaml`;
  const changes: FileChange[] = [
    withDecision(list, files.find(({ type }) => type === 'withheld')?.before, decision),
    ...files.flatMap((file) => changesOf(file, record?.file, isEverywhere)),
    ...rewriteTables(pages),
    ...removeAddresses(opened, {
      articles: renamed.flatMap(({ type, from }) => (type === 'article' ? [from] : [])),
      topics: renamed.flatMap(({ type, from }) => (type === 'topic' ? [from] : [])),
      series,
      entity: isEverywhere ? record?.id : undefined,
      finder: isEverywhere ? everywhere : undefined,
    }),
  ];
  const title = `Decision ${number}`;
  const notes = notesOf(opened, scope, {
    renamed,
    pictures: { ...moved, left: pictures },
    pages,
    looks: looks.known,
    finder: everywhere,
    isPreview: request.isPreview === true,
    addresses: decision.addresses,
  });
  const planned = runSteps(
    verifySteps(opened, { title, changes, notes }, record && isEverywhere ? record.id : undefined),
  );
  if ('refusals' in planned) return planned;
  const newIds = new Map(renamed.filter(({ type }) => type === 'article').map(({ from, to }) => [from, to]));
  const allPictures = [...moved.pictures, ...movedPages.pictures];
  const decided: PrivateDecision = {
    format: 1,
    number,
    ...(record && isEverywhere && { entity: record.id }),
    name: scope.name,
    ...(record && { kind: record.data.kind }),
    full: [...forms.full],
    local: [...forms.local],
    others: [...others],
    words,
    isEverywhere,
    articles: [...scope.articles].map((id) => newIds.get(id) ?? id).toSorted(),
    ground: request.ground,
    reason: request.reason,
    decidedOn: request.today,
    decidedBy: request.decidedBy,
    ...(request.reviewOn !== undefined && { reviewOn: request.reviewOn }),
    ...(kept.length > 0 && {
      meanings: kept.map((place) => ({ ...place, article: newIds.get(place.article) ?? place.article })),
    }),
    ...(answers.length > 0 && { answers: [...answers] }),
    ...(allPictures.length > 0 && { pictures: allPictures.map((picture) => ({ ...picture })) }),
    renamed: [...newIds].map(([from, to]) => ({ from, to })),
    originals: changes
      .filter(({ file }) => file !== list)
      .map(({ file, before, after }) => ({
        file,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after: hash('sha256', after) }),
      })),
  };
  return {
    ...planned,
    questions: scope.questions,
    pages: pagesToLookAt(pages),
    decision: decided,
    privately: [
      { file: decisionFile(number), before: undefined, after: privateText(decided) },
      ...changesOfArticles(known, newIds),
      ...moved.changes,
      ...movedPages.changes,
    ],
  };
}

function isOwnTopic({ type, id, isOwn }: SharedName, topic: string): boolean {
  return type === 'topic' && isOwn && id === topic;
}

/** Returns the next number of a decision, public or not. */
function freeNumber({ content }: EditableContent, known: readonly PrivateDecision[]): string {
  const numbers = [
    ...content.withheld.flatMap(({ data }) => data.decisions.map((decision) => Number(decision.number))),
    ...known.map((decision) => Number(decision.number)),
  ];
  return String(Math.max(0, ...numbers) + 1);
}
