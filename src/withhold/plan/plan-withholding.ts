import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { runSteps } from '../../archive/steps.ts';
import type { FoundFile } from '../../archive/record.ts';
import { editable, withLineEnds } from '../../authority/edit/line-ends.ts';
import { type EditableContent, unreadFiles } from '../../authority/open/authority.ts';
import { isRefusal, verifySteps } from '../../authority/plans/plan.ts';
import { withoutArticles } from '../../authority/edit/release-articles.ts';
import type { FileChange } from '../../files/change-files.ts';
import {
  changesOfArticles,
  decisionFile,
  privateText,
  type PrivateDecision,
} from '../decisions/private-decision.ts';
import { finderInArticles, type FormFinder, formFinder, formFinders } from '../forms/find-forms.ts';
import type { SharedName } from '../questions/shared-names.ts';
import { addressHasForm } from '../rewrite/decoded-address.ts';
import { linesWithForms } from '../rewrite/remaining-forms.ts';
import { picturesIn, rewriteArticle, rewriteFile } from '../rewrite/rewrite-file.ts';
import { type AnsweredScope, answeredScope } from './answered-scope.ts';
import { chooseScope } from './choose-scope.ts';
import { type ArticlePicture, movePictures, neutralName, pictureFile } from './move-pictures.ts';
import { othersOf } from './others-of.ts';
import { questionRefusal } from './question-refusal.ts';
import { rewriteSeries } from './rewrite-series.ts';
import { removeAddresses } from './change-addresses.ts';
import { chooseMeanings, placesAfter } from './other-meanings.ts';
import { changeId, type IdChange, idWithout } from './rename-ids.ts';
import { notesOf, publicDecision, withDecision } from './public-decision.ts';
import type { PlannedWithholding, WithholdingRequest } from './withholding-request.ts';

/** A file as it will be. */
interface RewrittenFile extends FoundFile {
  readonly before: string;
  text: string;
  to: string;
}

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
        advice: 'Run npm run check to see what is wrong with it.',
      });
  const settings = `${basename(opened.contentDir)}/site.yaml`;
  if (isEverywhere && linesWithForms(opened.textOf(settings), false, everywhere).length > 0)
    refusals.push({ message: `${settings} has the name.`, advice: 'Change it there by hand first.' });
  if (refusals.length > 0) return { refusals };

  const pictures: ArticlePicture[] = [];
  const newNames = new Map<string, string>();
  const files = opened.files.map((file): RewrittenFile => {
    const before = opened.textOf(file.file);
    const finder = finderOf(file);
    const isNamesake = isEverywhere && scope.namesakes.some((other) => other.file === file.file);
    const text =
      finder || isNamesake
        ? rewritten(file, editable(before), finder ?? formFinder([]), {
            number,
            scope,
            request,
            pictures,
            nameOf: (path, picture) => newName(opened.contentDir, newNames, path, picture),
          })
        : editable(before);
    return { ...file, before, text, to: file.file };
  });
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
    finder: everywhere,
    isPreview: request.isPreview === true,
    addresses: decision.addresses,
  });
  const planned = runSteps(
    verifySteps(opened, { title, changes, notes }, record && isEverywhere ? record.id : undefined),
  );
  if ('refusals' in planned) return planned;
  const newIds = new Map(renamed.filter(({ type }) => type === 'article').map(({ from, to }) => [from, to]));
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
    ...(moved.pictures.length > 0 && { pictures: moved.pictures.map((picture) => ({ ...picture })) }),
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
    decision: decided,
    privately: [
      { file: decisionFile(number), before: undefined, after: privateText(decided) },
      ...changesOfArticles(known, newIds),
      ...moved.changes,
    ],
  };
}

/** Returns the series that others share, and that stay as they are. */
function keptSeriesOf({ shared }: AnsweredScope): ReadonlySet<string> {
  return new Set(shared.flatMap(({ type, id, isOwn }) => (type === 'series' && !isOwn ? [id] : [])));
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

function isMarkdown({ type }: FoundFile): boolean {
  return type === 'article' || type === 'page';
}

function rewritten(
  file: FoundFile,
  text: string,
  finder: FormFinder,
  {
    number,
    scope,
    request,
    pictures,
    nameOf,
  }: {
    readonly number: string;
    readonly scope: AnsweredScope;
    readonly request: WithholdingRequest;
    readonly pictures: ArticlePicture[];
    /** Returns the path of a picture that stays, and has the name in its own. */
    readonly nameOf: (path: string, file: string) => string;
  },
): string {
  if (file.type === 'releases') return withoutArticles(text, (id) => addressHasForm(id, finder));
  const entity = scope.record?.id;
  const isArticle = file.type === 'article';
  const isLinked = entity !== undefined && (isArticle || scope.isEverywhere);
  const keptSeries = keptSeriesOf(scope);
  const withholding = { finder, words: request.words, keptSeries, ...(isLinked && { entity }) };
  if (!isArticle) return rewriteFile(text, isMarkdown(file), withholding);
  const stays = new Set<string>();
  let named = text;
  for (const path of new Set(picturesIn(text))) {
    if (!request.pictures.some((name) => basename(name) === basename(path))) continue;
    const to = addressHasForm(path, finder) ? nameOf(path, pictureFile(file.file, path)) : path;
    if (to !== path) named = named.replaceAll(path, to);
    stays.add(to);
  }
  const result = rewriteArticle(named, { ...withholding, number }, (path) => stays.has(path));
  pictures.push(...result.removed.map((path) => ({ article: file.id, file: pictureFile(file.file, path) })));
  return result.text;
}

/** Returns the path under which a picture stays. @param names the new file of each, by the old one, to which it is added */
function newName(contentDir: string, names: Map<string, string>, path: string, file: string): string {
  const to = names.get(file) ?? neutralName(contentDir, file, new Set(names.values()));
  names.set(file, to);
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${basename(to)}`;
}

/** Whether a text, as it will be, shows or links to a file. */
function namesFile({ to, text }: RewrittenFile, file: string): boolean {
  return (
    text.includes(basename(file)) && picturesIn(editable(text)).some((path) => pictureFile(to, path) === file)
  );
}

/** Renames files whose id has the name, and changes the references to them. */
function renameFiles(
  files: readonly RewrittenFile[],
  finderOf: (file: FoundFile) => FormFinder | undefined,
  words: string,
): IdChange[] {
  const changes: IdChange[] = [];
  const taken = (type: string) =>
    new Set([
      ...files.filter((one) => one.type === type).map(({ id }) => id.toLowerCase()),
      ...changes.map(({ to }) => to),
    ]);
  for (const file of files) {
    const finder = file.type === 'review' ? undefined : finderOf(file);
    if (!finder || file.type === 'refusals' || !addressHasForm(file.id, finder)) continue;
    const to = idWithout(file.id, finder, words, taken(file.type));
    changes.push({ type: file.type, from: file.id, to });
    file.to = withId(file.file, file.id, to);
    const review = files.find(
      (other) => file.type === 'article' && other.type === 'review' && other.id === file.id,
    );
    if (review) review.to = withId(review.file, file.id, to);
  }
  for (const change of changes) for (const file of files) file.text = changeId(file.text, file.type, change);
  return changes;
}

function withId(file: string, from: string, to: string): string {
  const at = file.lastIndexOf('/') + 1;
  return file.slice(0, at) + file.slice(at).replace(from, to);
}

function changesOf(
  { file, to, before, text }: RewrittenFile,
  removed: string | undefined,
  isEverywhere: boolean,
): FileChange[] {
  if (file === removed && isEverywhere) return [{ file, before, after: undefined }];
  // A file of decisions about names that has none is removed.
  if (text.trim() === '') return [{ file, before, after: undefined }];
  const after = editable(before) === text ? before : withLineEnds(before, text);
  if (to !== file)
    return [
      { file, before, after: undefined },
      { file: to, before: undefined, after },
    ];
  return after === before ? [] : [{ file, before, after }];
}
