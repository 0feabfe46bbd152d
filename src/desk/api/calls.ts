import type { ArticlesCalls } from './articles.ts';
import type { ImportCalls } from './import.ts';
import type { NamesCalls } from './names.ts';
import type { ProblemsCalls } from './problems.ts';
import type { PublishCalls } from './publish.ts';
import type { RecordsCalls } from './records.ts';
import type { ShellCalls } from './shell.ts';
import type { TodayCalls } from './today.ts';

/** All requests of the page by name, such as `names/list`. Each screen has its own file. */
export type Calls = ShellCalls &
  NamesCalls &
  ArticlesCalls &
  TodayCalls &
  RecordsCalls &
  ImportCalls &
  ProblemsCalls &
  PublishCalls;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = Calls[Name]['input'];
export type CallOutput<Name extends CallName> = Calls[Name]['output'];

/** The answer to a request: its output, or a sentence for the keeper. */
export type CallAnswer<Output> =
  | { readonly type: 'done'; readonly output: Output }
  | { readonly type: 'refused'; readonly message: string; readonly advice?: string };

/** The header with the token of this session of the desk. */
export const tokenHeader = 'x-desk-token';
/** The header of an answer with the number of the last event that was sent before it. */
export const eventHeader = 'x-desk-event';
/** The path of the desk on its server. */
export const deskPath = '/desk/';
