import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import type { Content } from '../../archive/record.ts';

/** A file of the content that is no record: a picture, or a file to which articles link. */
export interface FileBeside {
  /** Relative to the folder that contains the content folder, with `/` as separator. */
  readonly file: string;
  /** An absolute path. */
  readonly path: string;
}

/** Folders of records, in which files of other kinds may lie. */
const folders = ['articles', 'pages', 'entities', 'topics'];
const records = new Set(['.md', '.yaml']);

/** Returns the files of a content folder that are no records, by path. */
export function filesBesideRecords(contentDir: string): FileBeside[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, name: path.slice(contentDir.length + 1).replaceAll('\\', '/') }))
    .filter(
      ({ name }) =>
        !/(?:^|\/)\./.test(name) && folders.includes(name.split('/')[0]!) && !records.has(extname(name)),
    )
    .map(({ path, name }) => ({ file: `${basename(contentDir)}/${name}`, path }))
    .toSorted((a, b) => compareText(a.file, b.file));
}

/** Returns the ids of the articles and pages that name a file. */
export function namedBy({ file }: FileBeside, { articles, pages }: Content): string[] {
  const name = basename(file);
  const names = [name, encodeURI(name)];
  return [...articles, ...pages]
    .filter(({ data, body }) => {
      const image = 'image' in data ? (data.image?.src ?? '') : '';
      return names.some((one) => image.endsWith(one) || body.includes(one));
    })
    .map(({ id }) => id);
}
