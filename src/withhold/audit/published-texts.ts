import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { publicFolder } from '../../files/roots.ts';
import type { ContentValue } from './content-values.ts';

/** Larger files are not shown as a text. */
const maxBytes = 2e6;

/** Returns the texts of files that are published as they are: those beside articles, and those of the folder `public`. */
export function publishedTexts(contentDir: string, archive?: Archive): ContentValue[] {
  const root = dirname(contentDir);
  const folder = publicFolder(contentDir);
  const own = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return [
    ...own.flatMap((name) => valueOf('public', join(folder, name))),
    ...(archive?.files ?? []).flatMap(({ id, file, source }) =>
      valueOf(`articles/${id}`, join(root, dirname(file), source)),
    ),
  ];
}

function valueOf(owner: string, path: string): ContentValue[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > maxBytes) return [];
  const bytes = readFileSync(path);
  return bytes.includes(0) ? [] : [{ owner, text: bytes.toString('utf8'), isForOthers: true }];
}
