import { basename } from 'node:path';
import type { FoundFile } from '../../archive/record.ts';
import { editable, withLineEnds } from '../../authority/edit/line-ends.ts';
import { withoutArticles } from '../../authority/edit/release-articles.ts';
import type { FileChange } from '../../files/change-files.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { addressHasForm } from '../rewrite/decoded-address.ts';
import { picturesIn, rewriteArticle, rewriteFile } from '../rewrite/rewrite-file.ts';
import type { AnsweredScope } from './answered-scope.ts';
import { type ArticlePicture, neutralName, pictureFile } from './move-pictures.ts';
import { changeId, type IdChange, idWithout } from './rename-ids.ts';
import type { WithholdingRequest } from './withholding-request.ts';

/** A file as it will be. */
export interface RewrittenFile extends FoundFile {
  readonly before: string;
  text: string;
  to: string;
}

/** Returns the series that others share, and that stay as they are. */
export function keptSeriesOf({ shared }: AnsweredScope): ReadonlySet<string> {
  return new Set(shared.flatMap(({ type, id, isOwn }) => (type === 'series' && !isOwn ? [id] : [])));
}

/** Whether a file has a text in Markdown. */
export function isMarkdown({ type }: FoundFile): boolean {
  return type === 'article' || type === 'page';
}

/** Returns the text of a file without the name. */
export function withoutName(
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
  const renamed = new Map<string, string>();
  for (const path of new Set(picturesIn(text))) {
    if (!request.pictures.some((name) => basename(name) === basename(path))) continue;
    const to = addressHasForm(path, finder) ? nameOf(path, pictureFile(file.file, path)) : path;
    if (to !== path) renamed.set(path, to);
    stays.add(to);
  }
  const result = rewriteArticle(withPaths(text, renamed), { ...withholding, number }, (path) =>
    stays.has(path),
  );
  pictures.push(...result.removed.map((path) => ({ article: file.id, file: pictureFile(file.file, path) })));
  return result.text;
}

/** What is before a path, and after it: the ending of `the-quill.png` is not `quill.png`. */
const beforePath = /^[\s"'<(=[{:,]?$/;
const afterPath = /^[\s"'>)}\],]?$/;

/** Returns a text in which paths are others, each wherever it is a whole one. */
function withPaths(text: string, renamed: ReadonlyMap<string, string>): string {
  let changed = text;
  for (const [path, to] of renamed) {
    const parts = changed.split(path);
    changed = parts.reduce((before, after) => {
      const isWhole = beforePath.test(before.slice(-1)) && afterPath.test(after.slice(0, 1));
      return before + (isWhole ? to : path) + after;
    });
  }
  return changed;
}

/** Returns the path under which a picture stays. @param names the new file of each, by the old one, to which it is added */
export function newPicturePath(
  contentDir: string,
  names: Map<string, string>,
  path: string,
  file: string,
): string {
  const to = names.get(file) ?? neutralName(contentDir, file, new Set(names.values()));
  names.set(file, to);
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${basename(to)}`;
}

/** Whether a text, as it will be, shows or links to a file. */
export function namesFile({ to, text }: RewrittenFile, file: string): boolean {
  return (
    text.includes(basename(file)) && picturesIn(editable(text)).some((path) => pictureFile(to, path) === file)
  );
}

/** Renames files whose id has the name, and changes the references to them. */
export function renameFiles(
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

/** Returns what a decision changes of a file. @param removed the record of the name, which goes if its name is withheld everywhere */
export function changesOf(
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
