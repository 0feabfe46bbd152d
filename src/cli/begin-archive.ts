import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type NewSite, newSiteText } from '../authority/plans/new-site.ts';
import { finishChange } from '../files/change-files.ts';
import { isStartUnfinished, startArchive } from '../files/changes/start-archive.ts';
import { optionalReaderNames, optionalReaders } from '../ingest/contract/format-packages.ts';
import { siteSchema } from '../schema/site.ts';
import { firstPages } from '../views/data/first-pages.ts';
import { lockForCommand } from './change-content.ts';
import { readerNames } from './run-formats.ts';
import { UsageError, type Values } from './usage.ts';

type Answers = Partial<Record<Question['option'], string>>;

interface Question {
  readonly option: 'title' | 'site' | 'language' | 'formats';
  readonly text: string;
  readonly fallback: string;
}

const questions: readonly Question[] = [
  { option: 'title', text: 'What is the archive called?', fallback: '' },
  {
    option: 'site',
    text: 'Where will it be published? (You can change this later.)',
    fallback: 'http://localhost:4321/',
  },
  {
    option: 'language',
    text: 'What language are most of its articles in? (en, fr, pt-BR, zh-Hant, …)',
    fallback: 'en',
  },
];

const formatsQuestion: Question = {
  option: 'formats',
  text: `Which of these will you import: ${optionalReaderNames.map((name) => `${name} (${optionalReaders[name].label})`).join(', ')}? (You can add them later.)`,
  fallback: 'none',
};

/**
 * Returns the settings of a new archive from the options, and asks for missing ones on a terminal.
 *
 * @throws {UsageError} if a setting is missing or invalid
 */
export async function askNewSite(values: Values): Promise<NewSite> {
  return validated(await ask(values, questions));
}

/** Does the same for the folder of a new archive, and returns the optional formats of import, too. */
export async function askNewArchive(values: Values) {
  const answers = await ask(values, [...questions, formatsQuestion]);
  const words = answers.formats!.split(/[\s,]+/).filter((word) => word !== '' && word !== 'none');
  return { ...validated(answers), readers: readerNames(words) };
}

async function ask(values: Values, questions: readonly Question[]): Promise<Answers> {
  const answers: Answers = {};
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
    for (const { option, text, fallback } of questions) {
      const hint = fallback === '' ? '' : ` [${fallback}]`;
      const answer = values[option] ?? (lines ? await lines.question(`${text}${hint} `) : '');
      answers[option] = answer.trim() || fallback;
    }
  } finally {
    lines?.close();
  }
  return answers;
}

function validated({ title = '', site: url = '', language = '' }: Answers): NewSite {
  if (title === '') throw new UsageError('The archive needs a title.');
  const { error } = siteSchema.safeParse({ title, url, language });
  const [issue] = error?.issues ?? [];
  if (issue)
    throw new UsageError(
      `${issue.path.join('.') === 'url' ? '--site' : `--${issue.path.join('.')}`}: ${issue.message}.`,
    );
  return { title, url, language };
}

/**
 * Starts a new archive while nothing else changes the content, and reports it.
 *
 * @throws what node:fs throws
 */
export async function beginArchive(contentDir: string, site: NewSite): Promise<void> {
  const unlock = await lockForCommand(contentDir);
  try {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // Changes of records that were interrupted belong to the content that is moved.
    if (!isStartUnfinished(contentDir)) finishChange(contentDir);
    const pages = firstPages(site.language);
    const aside = startArchive(contentDir, newSiteText(site, timeZone), pages);
    console.log(newArchiveText(contentDir, site, aside));
  } finally {
    unlock();
  }
}

/** Returns a report for the keeper of what was done. */
function newArchiveText(contentDir: string, { title }: NewSite, aside: string | undefined): string {
  const folder = relative('', contentDir) || '.';
  return [
    ...(aside === undefined
      ? []
      : [
          `The previous content of ${folder} is now in ${relative('', aside)}; delete that folder when you no longer need it.`,
        ]),
    `The archive “${title}” is in ${folder}; its settings are in ${join(folder, 'site.yaml')}.`,
    ...(existsSync(join(contentDir, 'pages/corrections.md'))
      ? [
          `Read the pages in ${join(folder, 'pages')} and make them yours: corrections.md says what you correct and remove, and “contact” in site.yaml how to reach you.`,
        ]
      : []),
    'Next: import articles with npm run import -- FOLDER, or write one with npm run new -- "A headline".',
  ].join('\n');
}
