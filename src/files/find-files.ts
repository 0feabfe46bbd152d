import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareText } from '../schema/date.ts';
import type { Problem } from '../archive/problem.ts';
import type { FoundFile, Sort } from '../archive/record.ts';

const folders: readonly { folder: string; sort: Sort; ending: string }[] = [
  { folder: 'articles', sort: 'article', ending: '.md' },
  { folder: 'entities', sort: 'entity', ending: '.yaml' },
  { folder: 'topics', sort: 'topic', ending: '.yaml' },
  { folder: 'pages', sort: 'page', ending: '.md' },
  { folder: 'review', sort: 'review', ending: '.yaml' },
];

const imageEndings = new Set(['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif', '.svg', '.tif', '.tiff']);

/**
 * Lists the files that a content folder's archive is made of, by path.
 *
 * @returns the files, and a warning for each that is passed over but may have been meant as one
 */
export function findFiles(contentDir: string): { files: FoundFile[]; problems: Problem[] } {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const { folder, sort, ending } of folders) {
    for (const { path, link } of walk(join(contentDir, folder), `${basename(contentDir)}/${folder}`)) {
      const extension = extname(path);
      if (link)
        problems.push(
          passedOver(
            path,
            'It is a link to another place, and links are not followed.',
            'Put the file itself here.',
          ),
        );
      else if (extension === ending) files.push({ sort, file: path, id: basename(path, ending) });
      else if (!imageEndings.has(extension.toLowerCase())) {
        problems.push(
          passedOver(
            path,
            `Files of this folder end in ${ending}; this one is not read.`,
            `Rename it to end in ${ending}, or move it elsewhere.`,
          ),
        );
      }
    }
  }
  return { files: files.toSorted((a, b) => compareText(a.file, b.file)), problems };
}

function* walk(dir: string, label: string): Generator<{ path: string; link: boolean }> {
  if (!existsSync(dir)) return;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = `${label}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(join(dir, entry.name), path);
    else yield { path, link: !entry.isFile() };
  }
}

function passedOver(file: string, message: string, advice: string): Problem {
  return { severity: 'warning', file, message, advice };
}
