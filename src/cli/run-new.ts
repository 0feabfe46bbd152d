import { join, relative, resolve } from 'node:path';
import { findFiles } from '../files/find-files.ts';
import { writeAtomically } from '../files/write-file.ts';
import { type EdtfDate, parseDate } from '../schema/date.ts';
import { newArticle } from './new-article.ts';
import { interruptedChange } from '../files/change-files.ts';
import { askNewArchive, askNewSite, beginArchive } from './begin-archive.ts';
import { printInterrupted } from './change-content.ts';
import { makeArchive } from './archive/make-archive.ts';
import { contentFolder } from './option-values.ts';
import { type Call, UsageError, type Values } from './usage.ts';

/** Creates a draft article without overwriting anything. */
export async function runNew({ values, words }: Call): Promise<number> {
  if (values.archive === true) return newArchive(values, words);
  const contentDir = contentFolder(values);
  if (interruptedChange(contentDir)) return printInterrupted(contentDir);
  const title = (words[0] ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (title === '') throw new UsageError('The title is empty.');
  const taken = findFiles(contentDir).files.filter(({ type }) => type === 'article');
  const date = readDate(values.date ?? 'XXXX');
  const { path, text } = newArticle(title, date, new Set(taken.map(({ id }) => id.toLowerCase())));
  const file = join(contentDir, path);
  writeAtomically(file, text);
  const undated = values.date === undefined ? ' Add its date.' : '';
  console.log(
    `Created ${relative('', file)}. It is a draft until you remove the line "draft: true".${undated}`,
  );
  return 0;
}

async function newArchive(values: Values, words: readonly string[]): Promise<number> {
  const [folder] = words;
  if (folder !== undefined) {
    const { readers, ...site } = await askNewArchive(values);
    return makeArchive(resolve(folder), site, readers);
  }
  const contentDir = resolve(values.content ?? 'content');
  const site = await askNewSite(values);
  await beginArchive(contentDir, site);
  return 0;
}

function readDate(text: string): EdtfDate {
  try {
    return parseDate(text);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--date "${text}" ${error.message}.`);
    throw error;
  }
}
