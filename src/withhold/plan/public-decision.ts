import { basename } from 'node:path';
import { inFigures } from '../../text/count-of.ts';
import { stringify } from 'yaml';
import { addItem } from '../../authority/edit/edit-yaml.ts';
import { editable, withLineEnds } from '../../authority/edit/line-ends.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import type { FileChange } from '../../files/change-files.ts';
import { compareText } from '../../text/compare-text.ts';
import type { WithheldDecision } from '../../schema/withheld.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { addressHasForm } from '../rewrite/decoded-address.ts';
import type { AnsweredScope } from './answered-scope.ts';
import type { ArticlePicture, MovedPictures } from './move-pictures.ts';
import type { KnownLook } from './page-looks.ts';
import { type PageOfDecision, pagesToLookAt, type PageToLookAt } from './pages-of-decision.ts';
import type { WithholdingScope } from './choose-scope.ts';
import type { IdChange } from './rename-ids.ts';
import type { WithholdingRequest } from './withholding-request.ts';

/** Returns what is public of a decision. */
export function publicDecision(
  number: string,
  { record, isEverywhere }: WithholdingScope,
  { today, ground, words, sentence, isAddressGone }: WithholdingRequest,
  finder: FormFinder,
): WithheldDecision {
  const isHeld = record && isEverywhere && isAddressGone !== true;
  const ids = isHeld ? [record.id, ...record.data.formerIds] : [];
  return {
    number,
    month: today.slice(0, 7),
    ground,
    words,
    ...(sentence !== undefined && { sentence }),
    addresses: ids.filter((id) => !addressHasForm(id, finder)).map((id) => `/entities/${id}/`),
  };
}

/** Adds a decision to the list of what is withheld, which may not exist yet. */
export function withDecision(
  file: string,
  before: string | undefined,
  { addresses, ...decision }: WithheldDecision,
): FileChange {
  const item = { ...decision, ...(addresses.length > 0 && { addresses }) };
  const text = before === undefined || before.trim() === '' ? undefined : editable(before);
  const after =
    text === undefined
      ? stringify({ decisions: [item] }, { schema: 'failsafe', lineWidth: 0 })
      : addItem(text, ['decisions'], item);
  return { file, before, after: before === undefined ? after : withLineEnds(before, after) };
}

/** Returns what else the keeper should know, a sentence each. */
export function notesOf(
  { content }: EditableContent,
  { record, articles, namesakes, isEverywhere, name, ofOthers }: AnsweredScope,
  facts: {
    readonly renamed: readonly IdChange[];
    readonly pictures: PictureFacts;
    readonly pages: readonly PageOfDecision[];
    readonly looks: readonly KnownLook[];
    readonly finder: FormFinder;
    /** Whether to list all ids and addresses, so that the keeper sees what they say. */
    readonly isPreview: boolean;
    /** The addresses that answer with the sentence. */
    readonly addresses: readonly string[];
  },
): string[] {
  const elsewhere = content.articles.filter(
    ({ id, data, body }) =>
      !articles.has(id) && facts.finder.find([data.title, data.standfirst ?? '', body].join('\n')).length > 0,
  );
  const renamed = facts.renamed.filter(({ type }) => type === 'article');
  const listed = (ids: readonly string[]) =>
    `${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`;
  return [
    ...(renamed.length > 0
      ? [
          `${renamed.length === 1 ? 'The address of 1 article has' : `The addresses of ${inFigures(renamed.length)} articles have`} the name. ${renamed.length === 1 ? 'It gets' : 'They get'} another id, and nothing leads there from the old address: ${listed(renamed.map(({ from, to }) => `${from} → ${to}`))}.`,
        ]
      : []),
    ...pictureNotes(facts.pictures, listed),
    ...pageNotes(pagesToLookAt(facts.pages), facts.looks, listed),
    ...(elsewhere.length > 0
      ? [
          `Others of this name? ${elsewhere.length === 1 ? '1 other article has' : `${inFigures(elsewhere.length)} other articles have`} “${name}” and ${elsewhere.length === 1 ? 'is' : 'are'} not changed: ${listed(elsewhere.map(({ id }) => id))}.`,
        ]
      : []),
    ...(namesakes.length > 0
      ? [`Records of the same name are not changed: ${listed(namesakes.map(({ id }) => id))}.`]
      : []),
    ...(ofOthers.length > 0
      ? [`Taken for the names of others, since another surname follows: ${listed(ofOthers)}.`]
      : []),
    ...(isEverywhere ? [] : ['Only the named articles are changed.']),
    ...(facts.isPreview ? addressNotes({ record, articles, isEverywhere }, facts) : []),
  ];
}

interface PictureFacts extends Pick<MovedPictures, 'pictures' | 'shown'> {
  /** Those that are left out of articles. */
  readonly left: readonly ArticlePicture[];
}

/** Returns what becomes of the pictures and files of the articles. */
function pictureNotes(
  { pictures, left, shown }: PictureFacts,
  listed: (names: readonly string[]) => string,
): string[] {
  const articlesOf = (file: string) =>
    [...new Set(left.filter((one) => one.file === file).map(({ article }) => article))].join(', ');
  const gone = pictures.filter(({ renamedTo }) => renamedTo === undefined);
  const renamed = pictures.filter(({ renamedTo }) => renamedTo !== undefined);
  return [
    ...(gone.length > 0
      ? [
          `These pictures and files are left out, since the name may be in them, and move to the private folder: ${listed(gone.map(({ file }) => `${file} (in ${articlesOf(file)})`))}. Look at each; to keep some, name them with --pictures FILE,FILE. Git’s history still has them.`,
        ]
      : []),
    ...(renamed.length > 0
      ? [
          `These stay, and get a name that says nothing: ${listed(renamed.map(({ file, renamedTo = '' }) => `${file} → ${basename(renamedTo)}`))}.`,
        ]
      : []),
    ...(shown.length > 0
      ? [
          `These are left out of an article, and stay where they are, since other articles show them: ${listed([...new Set(shown.map(({ file, article }) => `${file} (in ${article})`))])}.`,
        ]
      : []),
  ];
}

/** Returns what becomes of the pictures of printed pages. */
function pageNotes(
  pages: readonly PageToLookAt[],
  looks: readonly KnownLook[],
  listed: (names: readonly string[]) => string,
): string[] {
  const nameOf = ({ issue, page, label }: PageToLookAt) =>
    `${issue}, page ${label === undefined || label === String(page) ? page : `${page} (“${label}”)`}`;
  const lookAt = (one: PageToLookAt) =>
    looks.find(({ issue, page }) => issue === one.issue && page === one.page);
  const open = pages.filter((one) => !lookAt(one));
  const seen = pages.filter(lookAt);
  const painted = seen.filter((one) => lookAt(one)?.painted);
  return [
    ...(open.length > 0
      ? [
          `Nobody has looked at the pictures of these pages, and they are not published: ${listed(open.map((one) => `${nameOf(one)}, ${one.picture}`))}. Their tables of words say where the name stands, but misread words are in none: each picture must be looked at.`,
        ]
      : []),
    ...(painted.length > 0
      ? [
          `These pictures are painted over, and the originals move to the private folder: ${listed(painted.map((one) => `${nameOf(one)} (${inFigures(lookAt(one)!.parts.length)} of its parts)`))}. Git’s history still has the originals.`,
        ]
      : []),
    ...(seen.length > painted.length
      ? [
          `These pictures stay as they are, since you have looked at them: ${listed(seen.filter((one) => !lookAt(one)?.painted).map(nameOf))}.`,
        ]
      : []),
  ];
}

/** Returns what the addresses of a decision are, each: an id can say who it was in ways that no program knows. */
function addressNotes(
  { record, articles, isEverywhere }: Pick<AnsweredScope, 'record' | 'articles' | 'isEverywhere'>,
  { renamed, addresses }: { readonly renamed: readonly IdChange[]; readonly addresses: readonly string[] },
): string[] {
  const newIds = new Map(renamed.flatMap(({ type, from, to }) => (type === 'article' ? [[from, to]] : [])));
  const ids = [...articles].map((id) => newIds.get(id) ?? id);
  const gone =
    record && isEverywhere
      ? [record.id, ...record.data.formerIds].filter((id) => !addresses.includes(`/entities/${id}/`))
      : [];
  return [
    ...(addresses.length > 0
      ? [
          `These addresses answer with the sentence for readers: ${addresses.join(', ')}. If one says who it is, forget it.`,
        ]
      : []),
    ...(gone.length > 0
      ? [`Nothing is at these addresses any more: ${gone.map((id) => `/entities/${id}/`).join(', ')}.`]
      : []),
    `The ids of the articles, which are in their addresses: ${ids.toSorted(compareText).join(', ')}. Rename those that say who it is.`,
  ];
}
