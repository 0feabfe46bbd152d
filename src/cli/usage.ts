import { parseArgs } from 'node:util';
import { entityKinds } from '../schema/entity-kind.ts';
import { formats } from '../ingest/contract/formats.ts';

/** Thrown when a command is called incorrectly; the message is one line. */
export class UsageError extends Error {}

const options = {
  content: { value: 'DIR', text: 'the content folder (default: content)' },
  out: { value: 'DIR', text: 'the output folder (default: dist); for box and backup, the ZIP file to write' },
  base: { value: '/path/', text: 'the base path of the site (default: from its address)' },
  site: { value: 'URL', text: 'the address of the site (default: url in site.yaml)' },
  'as-of': {
    value: 'DAY',
    text: 'the day for which to publish, like 2027-01-02 (default: today); articles due later are held back',
  },
  strict: {
    value: undefined,
    text: 'build nothing if a published address would have no page and no redirect',
  },
  explain: { value: 'PAGE', text: 'say why a page was made again, such as /articles/letter/' },
  port: {
    value: 'N',
    text: 'the port (default: PORT, or 4321; 4322 for the desk); the next free one is used',
  },
  'no-site': { value: undefined, text: 'serve only the desk, without a preview of the site' },
  open: { value: undefined, text: 'open it in your browser' },
  date: { value: 'DATE', text: 'the date of the new article (default: undated)' },
  archive: {
    value: undefined,
    text: 'make a new archive in the given folder; without one, start it here and move the example aside',
  },
  title: { value: 'TEXT', text: 'the title of the new archive' },
  language: { value: 'CODE', text: 'the language of the new archive (default: en)' },
  formats: {
    value: 'A,B',
    text: 'the optional formats of a new archive: word, pdf, web, mail (default: none)',
  },
  keep: { value: 'ID', text: 'the record whose values are kept if merged records differ' },
  kind: { value: 'KIND', text: `the kind of an accepted name: ${entityKinds.join(', ')}` },
  as: {
    value: 'ID',
    text: 'the record of an accepted name or of a split, or the id of a new one; the words that stand instead of a withheld name',
  },
  reason: { value: 'TEXT', text: 'why a name is withheld; it stays in the private folder' },
  ground: { value: 'G', text: 'the public ground for that: court, request, policy or other' },
  yes: {
    value: 'WORDING',
    text: 'a wording in the articles that is the person whose name is withheld; give it again for each',
    repeats: true,
  },
  no: { value: 'WORDING', text: 'a wording that is somebody or something else', repeats: true },
  omit: {
    value: 'WORDING',
    text: 'a wording that is withheld with the whole sentences that have it',
    repeats: true,
  },
  'forget-address': {
    value: undefined,
    text: 'let the address of the record be as one that never was, with no sentence for readers',
  },
  sentence: { value: 'TEXT', text: 'what readers are told about it, if not the usual sentence' },
  also: {
    value: 'WORDS,…',
    text: 'more forms of a withheld name, such as a nickname; for import, parts of the addresses of pages of a web archive that are articles, whatever they look like (a * stands for anything)',
  },
  not: {
    value: 'PART,…',
    text: 'parts of the addresses of pages of a web archive that are left out (a * stands for anything)',
  },
  'review-on': { value: 'DAY', text: 'the day on which to look at the decision again' },
  pictures: {
    value: 'F,…',
    text: 'pictures of the articles that you have looked at and that stay; the others are left out',
  },
  'without-private': { value: undefined, text: 'go on although withheld names are not on this machine' },
  caches: { value: undefined, text: 'search what is kept between builds, too' },
  except: {
    value: 'WORDS,…',
    text: 'words of the articles in which the name means something else, such as "in May 2018"',
  },
  'hand-over': { value: 'F', text: 'write the withheld names to a file, for another keeper' },
  'take-over': { value: 'F', text: 'take over withheld names from such a file' },
  articles: {
    value: 'ID,…',
    text: 'the articles in which to accept, refuse or withhold a name (default: all that have it), or that mean somebody else',
  },
  groups: {
    value: 'N,…',
    text: 'the groups of articles, as entities -- split lists them, that mean somebody else',
  },
  limit: { value: 'N', text: 'check at most N links now (default: 500)' },
  json: { value: undefined, text: 'print proposals as JSON, one line per article' },
  'dry-run': { value: undefined, text: 'show what would change, without changing anything' },
  format: {
    value: 'F',
    text: `the format of the files: ${formats.join(', ')} (default: detected); for box, zip (the default) or wacz, in which web archives replay the site`,
  },
  encoding: {
    value: 'NAME',
    text: 'the character encoding of the files: windows-1252, big5, … (default: detected)',
  },
  map: {
    value: 'A=B,…',
    text: 'what the fields of a source mean: headline=title,orgs=organization (default: by name)',
  },
  'topics-from': {
    value: 'N',
    text: 'import only new topics of at least N articles (default: all)',
  },
  'old-site': {
    value: 'DIR',
    text: 'write the redirects from the old addresses of all articles to this folder, for Apache, nginx and as CSV',
  },
  from: {
    value: 'URL',
    text: 'fetch the pages and pictures of a site, at most one a second, and import them; what was fetched is kept, so that it goes on where it was stopped',
  },
  'from-web-archive': {
    value: 'URL',
    text: 'fetch what the Wayback Machine has of a site, one page in four seconds, and import it',
  },
  until: {
    value: 'DATE',
    text: 'with --from-web-archive, nothing captured later: 2019, 2019-03 or 2019-03-05',
  },
  all: { value: undefined, text: 'with --from-web-archive, earlier captures of each page, too' },
  hosts: {
    value: 'HOST,…',
    text: 'with --from, other hosts that may be asked, such as one with the pictures',
  },
  contact: {
    value: 'ADDRESS',
    text: 'how the host of a site reaches you (default: “contact” in site.yaml)',
  },
  'yes-i-may': { value: undefined, text: 'you own the texts of the site, or may publish them' },
  'fetch-pictures': {
    value: undefined,
    text: 'fetch the pictures of the articles that are on the web, at most one a second from a host',
  },
  assets: { value: 'DIR', text: 'the folder of the articles’ pictures (default: next to them)' },
  to: {
    value: 'TARGET',
    text: 'where to publish: DIR, FILE.zip, workflow, git:REMOTE#BRANCH, rsync:USER@HOST:PATH or s3:BUCKET/PREFIX (default: as last time)',
  },
  back: {
    value: 'DAY',
    text: 'bring back the texts of an earlier publication first, with what was decided since; with --dry-run, only say what that changes',
  },
  replace: {
    value: undefined,
    text: 'overwrite what is there and was not made from this archive; in a target of publish, also remove the other files',
  },
  update: { value: undefined, text: 'update what changed in the source and was not edited here' },
  drafts: { value: undefined, text: 'import unpublished articles as drafts' },
  'quoted-keys': {
    value: undefined,
    text: 'say in each article that the keys and tokens in its text are quoted',
  },
  distinct: {
    value: undefined,
    text: 'import articles like others as articles of their own, and say so in each',
  },
  verify: { value: 'FILE', text: 'check a box or a backup that was made before' },
  passphrase: {
    value: undefined,
    text: 'encrypt the backup with a passphrase, which is asked for (or read from the standard input)',
  },
  restore: {
    value: 'FILE',
    text: 'write the archive in a box or a backup to a new folder, which is named after it',
  },
  'with-address-only': {
    value: undefined,
    text: 'put articles to which only their address leads into the box, too',
  },
  'with-captures': {
    value: undefined,
    text: 'put what was captured of old sites into the backup, too',
  },
  'with-packages': {
    value: undefined,
    text: 'put the packages of npm into the box, too, so that the site is built again without a network (some 200 MB)',
  },
  help: { value: undefined, text: 'show this help' },
} as const;

type Option = keyof typeof options;
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

const commands = {
  build: {
    text: 'Check the content and build the site.',
    takes: ['content', 'out', 'base', 'site', 'as-of', 'strict', 'explain'],
  },
  check: { text: 'Report all problems of the content.', takes: ['content', 'as-of'] },
  new: {
    text: 'Start an article: npm run new -- "Its title"; or an archive: npm run new -- --archive DIR',
    takes: ['content', 'date', 'archive', 'title', 'site', 'language', 'formats'],
  },
  entities: {
    text: 'Maintain entities: npm run entities -- list (or show, merge, split, rename, …)',
    takes: ['content', 'keep', 'articles', 'groups', 'as', 'dry-run'],
  },
  topics: {
    text: 'Maintain topics: npm run topics -- list (or show, merge, rename, …)',
    takes: ['content', 'keep', 'dry-run'],
  },
  articles: {
    text: 'Find versions of one article, or answer a warning: npm run articles -- duplicates (or merge, distinct, quoted)',
    takes: ['content', 'dry-run'],
  },
  addresses: {
    text: 'Compare the pages with the addresses that were published: npm run addresses (or record, to add them)',
    takes: ['content', 'as-of'],
  },
  links: {
    text: 'Check the links to other sites, and write what became of them to links.yaml.',
    takes: ['content', 'limit'],
  },
  names: {
    text: 'Find names in the articles: npm run names -- propose (or learn, status, accept, refuse, …)',
    takes: ['content', 'kind', 'as', 'articles', 'json', 'dry-run', 'without-private'],
  },
  import: {
    text: 'Import articles from files and folders: npm run import -- PATH… (- for standard input); or from a website: npm run import -- --from https://paper.example/',
    takes: [
      'content',
      'format',
      'encoding',
      'map',
      'topics-from',
      'also',
      'not',
      'old-site',
      'from',
      'from-web-archive',
      'until',
      'all',
      'hosts',
      'contact',
      'yes-i-may',
      'fetch-pictures',
      'assets',
      'dry-run',
      'update',
      'drafts',
      'quoted-keys',
      'distinct',
      'title',
      'site',
      'language',
      'without-private',
    ],
  },
  withhold: {
    text: 'Withhold a name: npm run withhold -- ENTITY-ID|"WORDS" --as "a driver" … (or answer NUMBER --no "WORDING", undo NUMBER, meaning NUMBER ARTICLE "WORDS", list)',
    takes: [
      'content',
      'as',
      'reason',
      'ground',
      'articles',
      'sentence',
      'also',
      'review-on',
      'pictures',
      'except',
      'yes',
      'no',
      'omit',
      'forget-address',
      'dry-run',
      'hand-over',
      'take-over',
    ],
  },
  audit: {
    text: 'Search the built site for withheld names, and for texts that are not published.',
    takes: ['content', 'out', 'as-of', 'caches'],
  },
  publish: {
    text: 'Build the site, send it to a host, and record its addresses and its release.',
    takes: ['content', 'out', 'base', 'site', 'as-of', 'to', 'dry-run', 'replace', 'back'],
  },
  box: {
    text: 'Write the archive to one ZIP file that opens from a disk: npm run box -- --out archive.zip',
    takes: [
      'verify',
      'restore',
      'format',
      'with-address-only',
      'with-packages',
      'content',
      'out',
      'replace',
      'base',
      'site',
      'as-of',
    ],
  },
  backup: {
    text: 'Write the whole archive, the private folder too, to one ZIP file: npm run backup -- --out FILE.zip',
    takes: ['with-captures', 'content', 'out', 'passphrase', 'verify', 'restore'],
  },
  serve: { text: 'Serve the built site on this machine.', takes: ['out', 'port'] },
  desk: {
    text: 'Open the desk, to decide names and edit articles and records in a browser on this machine.',
    takes: ['content', 'out', 'port', 'no-site', 'open', 'as-of'],
  },
  dev: {
    text: 'Serve the site while you edit, showing changes immediately.',
    takes: ['content', 'base', 'site', 'as-of', 'port'],
  },
  formats: {
    text: 'List the optional formats of import, or install some: npm run formats -- word pdf',
    takes: [],
  },
  upgrade: {
    text: 'Upgrade the program and the content: npm run upgrade -- backfile-0.3.0.tgz; without a file, only the content',
    takes: ['content', 'dry-run'],
  },
  start: { text: 'Build, then serve.', takes: ['content', 'out', 'base', 'site', 'as-of', 'port'] },
  words: {
    text: 'For translators: what is missing from a language of the interface: npm run words -- de',
    takes: [],
  },
  docs: { text: 'Write content/FIELDS.md, the field reference.', takes: [] },
} as const satisfies Record<string, { text: string; takes: readonly Option[] }>;

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
