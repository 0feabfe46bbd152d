import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addressesFile } from '../archive/addresses/addresses.ts';
import type { Problem } from '../archive/problem.ts';
import { changesFolder } from './change-files.ts';
import { isNamedIn, recordFileAt } from './find-files.ts';
import type { parseYaml } from './parse-yaml.ts';
import { readAddresses } from './addresses/addresses-file.ts';
import { interruptedProblems, type ReadContent, readSite, withFiles } from './read-content.ts';
import { type ReadChange, readFoundFile } from './read-record.ts';
import { requireFormat } from './require-format.ts';

/**
 * Reads some files of a content folder again.
 *
 * @param changed the files that may have been changed, added or removed, relative to the folder that contains it
 * @returns what {@link readContent} would return; undefined if only that can tell, because something other than the text of
 * records and pictures has changed
 * @throws {NewerArchive} if they are of a later format
 */
export function rereadFiles(
  contentDir: string,
  read: ReadContent,
  changed: readonly string[],
  parse?: typeof parseYaml,
): ReadContent | undefined {
  const root = dirname(contentDir);
  const name = basename(contentDir);
  const sitePath = `${name}/site.yaml`;
  const addressesPath = `${name}/${addressesFile}`;
  const changesPath = `${name}/${basename(changesFolder(contentDir))}`;
  requireFormat(contentDir);
  const listed = new Set(read.files.map(({ file }) => file));
  const files = new Set([changesPath]);
  const fresh: ReadChange[] = [];
  for (const file of new Set(changed)) {
    if (file === changesPath) continue;
    const found = recordFileAt(file);
    const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
    // It may be a folder of records, or a link in place of a file.
    if (stat && !stat.isFile()) return undefined;
    if (file === sitePath || file === addressesPath) continue;
    if (isNamedIn(file.split('/')[1]!, file) && !found) continue;
    // A file that is not read is reported, unless its editor has removed it by now.
    if (!found && !stat && !read.files.some((one) => one.file.startsWith(`${file}/`))) continue;
    if (!found) return undefined;
    files.add(file);
    if (!stat) continue;
    const record = readFoundFile(root, found, undefined, parse);
    fresh.push({ ...found, ...(Array.isArray(record) ? { problems: record } : { record, problems: [] }) });
  }
  // What is not listed as a record may have been reported as a link, or as a file that is not read.
  const isOdd = read.problems.some(
    ({ file }) => changed.includes(file) && !listed.has(file) && ![sitePath, addressesPath].includes(file),
  );
  if (isOdd) return undefined;
  const { content, problems, ...rest } = withFiles(read, files, fresh);
  const site = changed.includes(sitePath) ? readSite(contentDir, parse) : undefined;
  const recorded = changed.includes(addressesPath) ? readAddresses(contentDir) : undefined;
  const isReplaced = ({ file }: Problem) =>
    (site !== undefined && file === sitePath) || (recorded !== undefined && file === addressesPath);
  return {
    ...rest,
    content: {
      ...content,
      ...(site && { site: site.data }),
      ...(recorded && { addresses: recorded.addresses }),
    },
    problems: [
      ...interruptedProblems(contentDir),
      ...problems.filter((problem) => !isReplaced(problem)),
      ...(site?.problems ?? []),
      ...(recorded?.problems ?? []),
    ],
  };
}
