import type { CallInput, CallName, CallOutput } from '../../api/calls.ts';
import { changeName } from '../articles/change-name.ts';
import { decideArticle } from '../articles/decide-article.ts';
import { listArticles } from '../articles/list-articles.ts';
import { showArticle } from '../articles/show-article.ts';
import { makeBackup, previewBackup, returnBackup, showBackups, uploadBackup } from '../backup/backups.ts';
import { goBackTo, previewEarlier } from '../backup/earlier-publications.ts';
import type { Desk } from '../desk/desk.ts';
import { decideName } from '../names/decide-name.ts';
import { findRecords } from '../names/find-records.ts';
import { showName } from '../names/show-name.ts';
import {
  clearUploads,
  importChoices,
  importResult,
  startImport,
  stopImport,
  uploadPart,
} from '../import/importing.ts';
import { listNames } from '../names/list-names.ts';
import { checkAgain, listPlaces, listProblems } from '../problems/list-problems.ts';
import { publicationHistory } from '../publish/publication-history.ts';
import {
  answerPublishing,
  openPublished,
  publishPlaces,
  publishPages,
  publishReport,
  startBox,
  startPublishing,
  startSending,
  stopPublishing,
} from '../publish/publishing.ts';
import { changeRecords, previewChange } from '../records/change-records.ts';
import { checkRecord } from '../records/check-record.ts';
import { findRecord } from '../records/find-record.ts';
import { listDuplicates } from '../records/list-duplicates.ts';
import { listRecords } from '../records/list-records.ts';
import { beginContent, showSettings } from '../records/save-site.ts';
import { saveRecord } from '../records/save-record.ts';
import { formOf, openForm, showRecord } from '../records/show-record.ts';
import { proposeSplit } from '../records/propose-split.ts';
import { topicBranches } from '../records/topic-branches.ts';
import { decideRequest, previewDecision, keepMeaning, takeBackDecision } from '../requests/decide-request.ts';
import { findAbout } from '../requests/find-about.ts';
import { addRequest, listRequests, showRequest } from '../requests/list-requests.ts';
import { discardUnsaved, tryAgain, undoLast } from '../shell/undo-changes.ts';
import { sinceLastBuild, summarizeToday } from '../today/summarize-today.ts';
import {
  getChanges,
  hasTogether,
  saveChanges,
  sendChanges,
  showUnsaved,
  takeChanges,
} from '../together/together.ts';
import { addPicture } from '../write/add-picture.ts';
import { openText } from '../write/open-text.ts';
import { previewText } from '../write/preview-text.ts';
import { changeStanding, newPage, newText, saveText } from '../write/save-text.ts';

/** Handles one kind of request: a use case in its own file. */
export type Handler<Name extends CallName> = (
  desk: Desk,
  input: CallInput<Name>,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

/** The requests that the server handles itself, outside the thread with the content. */
export type ServerCall = 'shell/start-site';

/** The handlers of all requests, by screen. */
const handlers: { readonly [Name in Exclude<CallName, ServerCall>]: Handler<Name> } = {
  'shell/undo': undoLast,
  'shell/try-again': tryAgain,
  'shell/discard-unsaved': discardUnsaved,
  'articles/list': listArticles,
  'articles/show': showArticle,
  'articles/form': openForm,
  'articles/decide': decideArticle,
  'articles/change-name': changeName,
  'names/list': listNames,
  'names/detail': showName,
  'names/records': findRecords,
  'names/decide': decideName,
  'today/summary': summarizeToday,
  'today/since-build': sinceLastBuild,
  'records/list': listRecords,
  'records/show': showRecord,
  'records/form': formOf,
  'records/check': checkRecord,
  'records/save': saveRecord,
  'records/preview': previewChange,
  'records/change': changeRecords,
  'records/duplicates': listDuplicates,
  'records/topics': topicBranches,
  'records/split': proposeSplit,
  'records/find': findRecord,
  'requests/list': listRequests,
  'requests/add': addRequest,
  'requests/show': showRequest,
  'requests/find': findAbout,
  'requests/preview': previewDecision,
  'requests/decide': decideRequest,
  'requests/keep-meaning': keepMeaning,
  'requests/take-back': takeBackDecision,
  'import/choices': importChoices,
  'import/clear': clearUploads,
  'import/upload': uploadPart,
  'import/start': startImport,
  'import/stop': stopImport,
  'import/result': importResult,
  'problems/list': listProblems,
  'problems/places': listPlaces,
  'problems/check': checkAgain,
  'publish/start': startPublishing,
  'publish/send': startSending,
  'publish/box': startBox,
  'publish/places': publishPlaces,
  'publish/history': publicationHistory,
  'publish/answer': answerPublishing,
  'publish/stop': stopPublishing,
  'publish/pages': publishPages,
  'publish/report': publishReport,
  'publish/open': openPublished,
  'backup/show': showBackups,
  'backup/make': makeBackup,
  'backup/upload': uploadBackup,
  'backup/preview': previewBackup,
  'backup/return': returnBackup,
  'backup/preview-earlier': previewEarlier,
  'backup/go-back': goBackTo,
  'together/has': hasTogether,
  'together/show': showUnsaved,
  'together/save': saveChanges,
  'together/get': getChanges,
  'together/take': takeChanges,
  'together/send': sendChanges,
  'settings/show': showSettings,
  'settings/begin': beginContent,
  'settings/new-page': newPage,
  'write/new': newText,
  'write/open': openText,
  'write/preview': previewText,
  'write/save': saveText,
  'write/picture': addPicture,
  'write/standing': changeStanding,
};

/**
 * Handles a request by name; undefined for an unknown name.
 *
 * @throws {DeskFault} if the request is refused
 */
export function handle(desk: Desk, name: string, input: unknown): unknown {
  if (!Object.hasOwn(handlers, name)) return undefined;
  // The server has checked the input.
  const handler = handlers[name as keyof typeof handlers] as (desk: Desk, input: unknown) => unknown;
  return handler(desk, input);
}
