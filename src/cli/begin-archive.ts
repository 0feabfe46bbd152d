import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { writeAtomically } from '../files/write-file.ts';
import { siteSchema } from '../schema/site.ts';
import { UsageError, type Values } from './usage.ts';

/** The settings of a new archive. */
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
  readonly fallback: string;
}

const questions: readonly Question[] = [
  { field: 'title', option: 'title', text: 'What is the archive called?', fallback: '' },
  {
    field: 'url',
    option: 'site',
    text: 'Where will it be published? (You can change this later.)',
    fallback: 'http://localhost:4321/',
  },
  {
    field: 'language',
    option: 'language',
    text: 'What language are most of its articles in? (en, fr, pt-BR, zh-Hant, …)',
    fallback: 'en',
  },
];

/** Files that stay in the content folder when a new archive is started: the guide and the field reference. */
const keptFiles = new Set(['README.md', 'FIELDS.md']);

/**
 * Returns the settings of a new archive from the options, and asks for missing ones on a terminal.
 *
 * @throws {UsageError} if a setting is missing or invalid
 */
export async function askNewSite(values: Values): Promise<NewSite> {
  const answers: Partial<Record<keyof NewSite, string>> = {};
  const missing = questions.filter(({ option }) => values[option] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) {
    if (values.title === undefined)
      throw new UsageError(
        'The archive needs a title: --title "The Courier" (and optionally --site URL, --language CODE).',
      );
  }
  const lines =
    missing.length > 0 && process.stdin.isTTY
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined;
  try {
    for (const { field, option, text, fallback } of questions) {
      const hint = fallback === '' ? '' : ` [${fallback}]`;
      const answer = values[option] ?? (lines ? await lines.question(`${text}${hint} `) : '');
      answers[field] = answer.trim() || fallback;
    }
  } finally {
    lines?.close();
  }
  return validated(answers);
}

function validated({ title = '', url = '', language = '' }: Partial<NewSite>): NewSite {
  if (title === '') throw new UsageError('The archive needs a title.');
  const { error } = siteSchema.safeParse({ title, url, language, description: title });
  const [issue] = error?.issues ?? [];
  if (issue)
    throw new UsageError(
      `${issue.path.join('.') === 'url' ? '--site' : `--${issue.path.join('.')}`}: ${issue.message}.`,
    );
  return { title, url, language };
}

/** Returns the text of `site.yaml`. */
export function siteText({ title, url, language }: NewSite, timeZone: string): string {
  const yaml = stringify(
    { title, description: `The archive of ${title}.`, publisher: title, language, timeZone, url },
    { lineWidth: 0 },
  );
  return `# Settings of the whole archive; see FIELDS.md for all of them.\n${yaml}`;
}

/**
 * Starts a new archive: moves the existing content aside, except the guide, and writes a new `site.yaml`.
 *
 * @returns the folder with the old content; undefined if there was none
 * @throws what node:fs throws
 */
export function beginArchive(contentDir: string, site: NewSite): string | undefined {
  mkdirSync(contentDir, { recursive: true });
  const old = readdirSync(contentDir).filter((name) => !keptFiles.has(name) && !name.startsWith('.'));
  const aside = old.length === 0 ? undefined : freeFolder(`${contentDir}-example`);
  if (aside !== undefined) {
    mkdirSync(aside);
    for (const name of old) renameSync(join(contentDir, name), join(aside, name));
  }
  for (const folder of ['articles', 'entities', 'topics', 'pages'])
    mkdirSync(join(contentDir, folder), { recursive: true });
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  writeAtomically(join(contentDir, 'site.yaml'), siteText(site, timeZone));
  return aside;
}

/** Returns a report for the keeper of what was done. */
export function newArchiveText(contentDir: string, { title }: NewSite, aside: string | undefined): string {
  const folder = relative('', contentDir) || '.';
  return [
    ...(aside === undefined
      ? []
      : [
          `The previous content of ${folder} is now in ${relative('', aside)}; delete that folder when you no longer need it.`,
        ]),
    `The archive “${title}” is in ${folder}; its settings are in ${join(folder, 'site.yaml')}.`,
    'Next: import articles with npm run import -- FOLDER, or write one with npm run new -- "A headline".',
  ].join('\n');
}

function freeFolder(path: string): string {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? path : join(dirname(path), `${basename(path)}-${number}`);
    if (!existsSync(folder)) return folder;
  }
}
