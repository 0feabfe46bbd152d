import type { CallInput, CallName, CallOutput } from '../../api/calls.ts';
import { changeName } from '../articles/change-name.ts';
import { decideArticle } from '../articles/decide-article.ts';
import { listArticles } from '../articles/list-articles.ts';
import { showArticle } from '../articles/show-article.ts';
import {
  dropCapture,
  makeBackup,
  previewBackup,
  returnBackup,
  showBackups,
  uploadBackup,
} from '../backup/backups.ts';
import { goBackTo, previewEarlier } from '../backup/earlier-publications.ts';
import type { Desk } from '../desk/desk.ts';
import { decideName } from '../names/decide-name.ts';
import { findRecords } from '../names/find-records.ts';
import { showName } from '../names/show-name.ts';
import { addFormat, missingFormats } from '../import/add-format.ts';
import { importChoices, importingOf } from '../import/importing.ts';
import { listNames, weightiestNames } from '../names/list-names.ts';
import { messageTable } from '../../../shared/messages/message-tables.ts';
import { checkAgain, listPlaces, listProblems } from '../problems/list-problems.ts';
import { publicationHistory } from '../publish/publication-history.ts';
import { publishPlaces, testPublishPlace } from '../publish/publish-places.ts';
import { publishingOf } from '../publish/publishing.ts';
import { addThemeFile } from '../records/add-theme-file.ts';
import { changeRecords, previewChange } from '../records/change-records.ts';
import { checkRecord } from '../records/check-record.ts';
import { findRecord } from '../records/find-record.ts';
import { listDuplicates } from '../records/list-duplicates.ts';
import { listMenuLinks } from '../records/list-menu-links.ts';
import { listSeries } from '../records/list-series.ts';
import { listRecords } from '../records/list-records.ts';
import { previewSignals } from '../records/preview-signals.ts';
import { beginContent, showSettings } from '../records/save-site.ts';
import { readTypedDate } from '../records/read-typed-date.ts';
import { saveRecord } from '../records/save-record.ts';
import { formOf, openForm, showRecord } from '../records/show-record.ts';
import { proposeSplit } from '../records/propose-split.ts';
import { topicBranches } from '../records/topic-branches.ts';
import {
  answerWording,
  decideRequest,
  previewDecision,
  keepMeaning,
  takeBackDecision,
} from '../requests/decide-request.ts';
import { findAbout } from '../requests/find-about.ts';
import { addRequest, listRequests, showRequest } from '../requests/list-requests.ts';
import { undoLast } from '../shell/undo-last.ts';
import { glanceAtArchive } from '../today/glance-at-archive.ts';
import { sinceLastBuild, summarizeToday } from '../today/summarize-today.ts';
import {
  connectShared,
  getChanges,
  hasTogether,
  saveChanges,
  sendChanges,
  showUnsaved,
  takeChanges,
} from '../together/together.ts';
import {
  readProgramOffer,
  showUpgrade,
  startUpgrade,
  tryProgram,
  uploadProgram,
} from '../upgrade/upgrade.ts';
import { capturingOf, showWebsite } from '../website/capturing.ts';
import { addFile } from '../write/add-file.ts';
import { addPicture } from '../write/add-picture.ts';
import { openText } from '../write/open-text.ts';
import { pasteText } from '../write/paste-text.ts';
import { previewText } from '../write/preview-text.ts';
import { changeStanding, newPage, newText, saveText } from '../write/save-text.ts';

/** Handles one kind of request: a use case in its own file, or a method of what runs for long. */
type Handler<Name extends CallName> = (desk: Desk, input: CallInput<Name>) => Handled<CallOutput<Name>>;

/** What a handler returns; of no matter if the answer is only that it was done. */
type Handled<Output> = [Output] extends [null] ? unknown : Output | Promise<Output>;

/** The requests that the server handles itself, outside the thread with the content. */
export type ServerCall = 'shell/start-site';

/** The handlers of all requests, by screen. */
const handlers: { readonly [Name in Exclude<CallName, ServerCall>]: Handler<Name> } = {
  'shell/undo': undoLast,
  'shell/try-again': (desk) => desk.changes.tryAgain(),
  'shell/discard-unsaved': (desk) => desk.changes.discard(),
  'articles/list': listArticles,
  'articles/show': showArticle,
  'articles/form': openForm,
  'articles/decide': decideArticle,
  'articles/change-name': changeName,
  'names/list': listNames,
  'names/weightiest': weightiestNames,
  'names/detail': showName,
  'names/records': findRecords,
  'names/decide': decideName,
  'today/summary': summarizeToday,
  'today/since-build': sinceLastBuild,
  'today/archive': glanceAtArchive,
  'records/list': listRecords,
  'records/show': showRecord,
  'records/form': formOf,
  'records/check': checkRecord,
  'records/date': readTypedDate,
  'records/save': saveRecord,
  'records/preview': previewChange,
  'records/change': changeRecords,
  'records/duplicates': listDuplicates,
  'records/topics': topicBranches,
  'records/series': listSeries,
  'records/split': proposeSplit,
  'records/find': findRecord,
  'requests/list': listRequests,
  'requests/add': addRequest,
  'requests/show': showRequest,
  'requests/find': findAbout,
  'requests/preview': previewDecision,
  'requests/decide': decideRequest,
  'requests/keep-meaning': keepMeaning,
  'requests/answer': answerWording,
  'requests/take-back': takeBackDecision,
  'import/choices': importChoices,
  'import/clear': (desk) => importingOf(desk).uploads.clear(),
  'import/upload': (desk, part) =>
    importingOf(desk).uploads.add(part.path, part.start, Buffer.from(part.base64, 'base64')),
  'import/start': (desk, options) => importingOf(desk).start(options),
  'import/stop': (desk) => importingOf(desk).stop(),
  'import/formats': missingFormats,
  'import/add-format': addFormat,
  'import/result': (desk) => importingOf(desk).result,
  'website/show': showWebsite,
  'website/look': (desk, input) => capturingOf(desk).start(input, true),
  'website/fetch': (desk, input) => capturingOf(desk).start(input, false),
  'website/stop': (desk) => capturingOf(desk).stop(),
  'problems/list': async (desk, input) => listProblems(desk, await messageTable(input?.language ?? 'en')),
  'problems/places': async (desk, input) =>
    listPlaces(desk, input, await messageTable(input.language ?? 'en')),
  'problems/check': checkAgain,
  'publish/start': (desk) => publishingOf(desk).start({ task: 'build' }),
  'publish/send': (desk, order) => publishingOf(desk).start({ task: 'send', ...order }),
  'publish/box': (desk, order) => publishingOf(desk).start({ task: 'box', ...order }),
  'publish/places': publishPlaces,
  'publish/test': testPublishPlace,
  'publish/history': publicationHistory,
  'publish/answer': (desk, { isReplaced }) => publishingOf(desk).answer(isReplaced),
  'publish/stop': (desk) => publishingOf(desk).stop(),
  'publish/pages': (desk, part) => publishingOf(desk).pages(part),
  'publish/report': (desk) => publishingOf(desk).report,
  'publish/open': (desk) => publishingOf(desk).serve(),
  'backup/show': showBackups,
  'backup/make': makeBackup,
  'backup/delete-capture': dropCapture,
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
  'together/connect': connectShared,
  'settings/show': showSettings,
  'settings/signals': previewSignals,
  'settings/begin': beginContent,
  'settings/theme-file': addThemeFile,
  'settings/links': listMenuLinks,
  'settings/new-page': newPage,
  'upgrade/show': showUpgrade,
  'upgrade/upload': uploadProgram,
  'upgrade/read': readProgramOffer,
  'upgrade/try': tryProgram,
  'upgrade/start': startUpgrade,
  'write/new': newText,
  'write/open': openText,
  'write/preview': previewText,
  'write/save': saveText,
  'write/picture': addPicture,
  'write/file': addFile,
  'write/paste': pasteText,
  'write/standing': changeStanding,
};

/** Returns the handler of a request by name; undefined for an unknown name. */
export function handlerOf(name: string): ((desk: Desk, input: unknown) => unknown) | undefined {
  // The server has checked the input.
  return Object.hasOwn(handlers, name) ? (handlers[name as keyof typeof handlers] as never) : undefined;
}
