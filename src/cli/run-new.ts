import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findFiles } from '../files/find-files.ts';
import { type EdtfDate, parseDate } from '../schema/date.ts';
import { newArticle } from './new-article.ts';
import { today } from './today.ts';
import { type Call, contentFolder, UsageError } from './usage.ts';

/** Writes an article to begin with; nothing that is there is overwritten. */
export function runNew({ values, words }: Call): Promise<number> {
  const contentDir = contentFolder(values);
  const title = (words[0] ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (title === '') throw new UsageError('The title is empty.');
  const taken = findFiles(contentDir).files.filter(({ type }) => type === 'article');
  const date = readDate(values.date ?? today());
  const { path, text } = newArticle(title, date, new Set(taken.map(({ id }) => id.toLowerCase())));
  const file = join(contentDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`Wrote ${relative('', file)}: a draft, until you take its line "draft: true" out.`);
  return Promise.resolve(0);
}

function readDate(text: string): EdtfDate {
  try {
    return parseDate(text);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--date "${text}" ${error.message}.`);
    throw error;
  }
}
