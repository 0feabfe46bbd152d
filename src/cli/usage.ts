import { parseArgs } from 'node:util';
import { commands } from './tables/command-table.ts';
import { type Option, options } from './tables/option-table.ts';

/** Thrown when a command is called incorrectly; the message is one line. */
export class UsageError extends Error {}

/** Options without a value. */
type Switch = { [Name in Option]: (typeof options)[Name]['value'] extends undefined ? Name : never }[Option];
/** Options that can be given more than once. */
type Repeated = { [Name in Option]: (typeof options)[Name] extends { repeats: true } ? Name : never }[Option];
export type Values = Readonly<
  Partial<
    Record<Exclude<Option, Switch | Repeated>, string> &
      Record<Exclude<Switch, 'help'>, boolean> &
      Record<Repeated, readonly string[]>
  >
>;

export type Command = keyof typeof commands;

/** The names of all commands. */
export const commandNames = Object.keys(commands) as readonly Command[];

/** A parsed command line. */
export interface Call {
  readonly command: Command;
  readonly values: Values;
  /**
   * The title for `new`, the paths for `import`, the subcommand for `entities` and the like; empty for other
   * commands.
   */
  readonly words: readonly string[];
}

/**
 * Parses a command line.
 *
 * @param args without node and the script
 * @returns `help` if help was requested
 * @throws {UsageError} for arguments that the command does not accept
 */
export function readArguments(args: readonly string[]): Call | 'help' {
  const [command = '', ...rest] = args;
  if (['', 'help', '--help', '-h'].includes(command)) {
    if (command === '')
      throw new UsageError(`Missing command. The commands are ${Object.keys(commands).join(', ')}.`);
    return 'help';
  }
  if (!isCommand(command)) throw new UsageError(`There is no command "${command}".`);
  const { values, positionals } = parse(command, rest);
  if (values.help) return 'help';
  const { help: _, ...texts } = values;
  for (const [name, value] of Object.entries(texts)) {
    if ([value].flat().some((one) => typeof one === 'string' && one.trim() === ''))
      throw new UsageError(`--${name} has no value.`);
  }
  if (command === 'new' && values.archive === true) {
    if (positionals.length > 1)
      throw new UsageError('A new archive has one folder: npm run new -- --archive DIR');
  } else if (command === 'new' && positionals.length !== 1) {
    throw new UsageError('A new article needs one title, in quotes: npm run new -- "Its title"');
  }
  const isFromWeb = values.from !== undefined || values['from-web-archive'] !== undefined;
  if (command === 'import' && positionals.length === 0 && !isFromWeb) {
    throw new UsageError('Missing files or folders. Usage: npm run import -- clippings/');
  }
  if (
    ![
      'new',
      'import',
      'addresses',
      'entities',
      'topics',
      'articles',
      'names',
      'captures',
      'withhold',
      'formats',
      'upgrade',
      'words',
    ].includes(command) &&
    positionals.length > (values.restore === undefined ? 0 : 1)
  ) {
    throw new UsageError(`Unexpected argument "${positionals[0]}" for ${command}.`);
  }
  if (command === 'upgrade' && positionals.length > 1)
    throw new UsageError('Usage: npm run upgrade -- FILE.tgz');
  return { command, values: texts, words: positionals };
}

function parse(command: Command, args: readonly string[]) {
  const taken: readonly Option[] = [...commands[command].takes, 'help'];
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        taken.map((name) => [
          name,
          { type: options[name].value ? 'string' : 'boolean', multiple: 'repeats' in options[name] } as const,
        ]),
      ),
    });
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${message.replace(/\.$/, '')}. See npm run ${command} -- --help.`);
  }
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(commands, name);
}

/**
 * Returns a description of every command and option.
 *
 * @param of a command: only that one and its options are described
 */
export function helpText(of = ''): string {
  const names = isCommand(of) ? [of] : (Object.keys(commands) as Command[]);
  const taken: readonly Option[] | undefined = isCommand(of) ? commands[of].takes : undefined;
  const lines = names.map((name) => {
    const takes = commands[name].takes.map((option) => `--${option}`).join(' ');
    return `  ${name.padEnd(10)}${commands[name].text}${takes && `\n            ${takes}`}`;
  });
  const explained = (taken ?? (Object.keys(options) as Option[])).map((name) => {
    const { value, text } = options[name];
    return `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(15)} ${text}`;
  });
  return [
    'npm run COMMAND -- OPTIONS     (npm start runs the command start)',
    '',
    taken ? 'Command' : 'Commands',
    ...lines,
    '',
    ...(explained.length > 0 ? ['Options', ...explained, ''] : []),
    'Exit codes: 0 success, 1 the content has errors or the command failed, 2 invalid usage.',
  ].join('\n');
}
