import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { writeWhole } from '../ingest/write/write-file.ts';
import { siteSchema } from '../schema/site.ts';
import { UsageError, type Values } from './usage.ts';

/** What a new archive has to be told. */
export interface NewSite {
  readonly title: string;
  /** Its address on the web. */
  readonly url: string;
  /** BCP 47 */
  readonly language: string;
}

interface Question {
  readonly field: keyof NewSite;
  readonly option: 'title' | 'site' | 'language';
  readonly text: string;
  readonly otherwise: string;
}

const questions: readonly Question[] = [
  { field: 'title', option: 'title', text: 'What is the archive called?', otherwise: '' },
  {
    field: 'url',
    option: 'site',
    text: 'At which address will it be published? (It can be changed later.)',
    otherwise: 'http://localhost:4321/',
  },
  {
    field: 'language',
    option: 'language',
    text: 'In which language are most of its articles? (en, fr, pt-BR, zh-Hant, …)',
    otherwise: 'en',
  },
];

/** What stays in the content folder when an archive is begun: the guide and the field reference. */
const staying = new Set(['README.md', 'FIELDS.md']);

/**
 * Takes the name, address and language of a new archive from the options, and asks for the rest where somebody is
 * there to answer.
 *
 * @throws {UsageError} where something is missing or wrong
 */
export async function askNewSite(values: Values): Promise<NewSite> {
  const answers: Partial<Record<keyof NewSite, string>> = {};
  const open = questions.filter(({ option }) => values[option] === undefined);
  if (open.length > 0 && !process.stdin.isTTY) {
    if (values.title === undefined)
      throw new UsageError(
        'Say what the archive is called: --title "The Courier" (and --site URL, --language CODE).',
      );
  }
  const lines =
    open.length > 0 && process.stdin.isTTY
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined;
  try {
    for (const { field, option, text, otherwise } of questions) {
      const shown = otherwise === '' ? '' : ` [${otherwise}]`;
      const asked = values[option] ?? (lines ? await lines.question(`${text}${shown} `) : '');
      answers[field] = asked.trim() || otherwise;
    }
  } finally {
    lines?.close();
  }
  return checked(answers);
}

function checked({ title = '', url = '', language = '' }: Partial<NewSite>): NewSite {
  if (title === '') throw new UsageError('An archive needs a name.');
  const { error } = siteSchema.safeParse({ title, url, language, description: title });
  const [issue] = error?.issues ?? [];
  if (issue)
    throw new UsageError(
      `${issue.path.join('.') === 'url' ? '--site' : `--${issue.path.join('.')}`}: ${issue.message}.`,
    );
  return { title, url, language };
}

/** The text of `site.yaml`. */
export function siteText({ title, url, language }: NewSite, timeZone: string): string {
  const yaml = stringify(
    { title, description: `The archive of ${title}.`, publisher: title, language, timeZone, url },
    { lineWidth: 0 },
  );
  return `# What is true of the whole archive; FIELDS.md says what else can stand here.\n${yaml}`;
}

/**
 * Begins an archive: what is in the content folder goes aside, all but its guide, and a new `site.yaml` is written.
 *
 * @returns the folder that the old content is in now; undefined where there was none
 * @throws what node:fs throws
 */
export function beginArchive(contentDir: string, site: NewSite): string | undefined {
  mkdirSync(contentDir, { recursive: true });
  const old = readdirSync(contentDir).filter((name) => !staying.has(name) && !name.startsWith('.'));
  const aside = old.length === 0 ? undefined : freeFolder(`${contentDir}-example`);
  if (aside !== undefined) {
    mkdirSync(aside);
    for (const name of old) renameSync(join(contentDir, name), join(aside, name));
  }
  for (const folder of ['articles', 'entities', 'topics', 'pages'])
    mkdirSync(join(contentDir, folder), { recursive: true });
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  writeWhole(join(contentDir, 'site.yaml'), siteText(site, timeZone));
  return aside;
}

/** What was done, for the keeper. */
export function begunText(contentDir: string, { title }: NewSite, aside: string | undefined): string {
  const folder = relative('', contentDir) || '.';
  return [
    ...(aside === undefined
      ? []
      : [`What was in ${folder} is in ${relative('', aside)} now; delete that when you no longer need it.`]),
    `“${title}” begins in ${folder}: its name and address are in ${join(folder, 'site.yaml')}.`,
    'Next: npm run import -- FOLDER takes in articles, npm run new -- "A headline" starts one.',
  ].join('\n');
}

function freeFolder(path: string): string {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? path : join(dirname(path), `${basename(path)}-${number}`);
    if (!existsSync(folder)) return folder;
  }
}
