import type { z } from 'zod';
import type { ArticlesOutputs } from './articles.ts';
import type { BackupOutputs } from './backup.ts';
import type { callInputs } from './call-inputs.ts';
import type { ImportOutputs } from './import.ts';
import type { NamesOutputs } from './names.ts';
import type { ProblemsOutputs } from './problems.ts';
import type { PublishOutputs } from './publish.ts';
import type { RecordsOutputs } from './records.ts';
import type { RequestsOutputs } from './requests.ts';
import type { SettingsOutputs } from './settings.ts';
import type { ShellOutputs } from './shell.ts';
import type { TodayOutputs } from './today.ts';
import type { TogetherOutputs } from './together.ts';
import type { UpgradeOutputs } from './upgrade.ts';
import type { WebsiteOutputs } from './website.ts';
import type { WriteOutputs } from './write.ts';

/** The outputs of all requests by name, such as `names/list`. Each screen has its own file. */
type CallOutputs = ShellOutputs &
  NamesOutputs &
  ArticlesOutputs &
  TodayOutputs &
  RecordsOutputs &
  RequestsOutputs &
  ImportOutputs &
  WebsiteOutputs &
  ProblemsOutputs &
  PublishOutputs &
  WriteOutputs &
  BackupOutputs &
  TogetherOutputs &
  SettingsOutputs &
  UpgradeOutputs;
export type CallName = keyof CallOutputs & keyof typeof callInputs;
export type CallInput<Name extends CallName> = z.infer<(typeof callInputs)[Name]>;
export type CallOutput<Name extends CallName> = CallOutputs[Name];

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
