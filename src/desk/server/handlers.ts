import type { CallInput, CallName, CallOutput } from '../api/calls.ts';
import { decideArticle } from './articles/decide-article.ts';
import { listArticles } from './articles/list-articles.ts';
import { showArticle } from './articles/show-article.ts';
import type { Desk } from './content/desk.ts';
import { decideName } from './names/decide-name.ts';
import { findRecords } from './names/find-records.ts';
import { listNames } from './names/list-names.ts';
import { showName } from './names/show-name.ts';
import { rereadFiles } from './shell/reread-files.ts';
import { summarizeArchive } from './shell/summarize-archive.ts';
import { undo } from './shell/undo.ts';

/** Answers one kind of request: a use case, in a file of its own. */
export type Handler<Name extends CallName> = (
  desk: Desk,
  input: CallInput<Name>,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

/** What the server does itself, outside the thread that has the content. */
export type ServerCall = 'shell/start-site';

/** Every request that is answered, by screen. */
const handlers: { readonly [Name in Exclude<CallName, ServerCall>]: Handler<Name> } = {
  'shell/archive': summarizeArchive,
  'shell/undo': undo,
  'shell/reread': rereadFiles,
  'articles/list': listArticles,
  'articles/show': showArticle,
  'articles/decide': decideArticle,
  'names/list': listNames,
  'names/detail': showName,
  'names/records': findRecords,
  'names/decide': decideName,
};

/**
 * Answers a request by its name, or promises to; undefined for a name that there is none of.
 *
 * @throws {DeskFault} where it can't be done
 */
export function handle(desk: Desk, name: string, input: unknown): unknown {
  if (!Object.hasOwn(handlers, name)) return undefined;
  // What the page sends has the type of its request: both are compiled against one table.
  const handler = handlers[name as keyof typeof handlers] as (desk: Desk, input: unknown) => unknown;
  return handler(desk, input);
}
