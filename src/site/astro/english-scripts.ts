import { readdirSync } from 'node:fs';
import type { TextTable } from '../../shared/words/messages/words-by-key.ts';

const folder = new URL('../../shared/words/en/scripts/', import.meta.url);

/** Returns the English words of scripts: the exports of each module, by the module’s name. */
export async function englishScripts(): Promise<ReadonlyMap<string, TextTable>> {
  const files = readdirSync(folder).toSorted();
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<TextTable>),
  );
  return new Map(files.map((file, index) => [file.replace(/\.[jt]s$/, ''), modules[index]!]));
}
