import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { isIssuePublished, shownPages } from '../../archive/print/shown-pages.ts';
import type { FoundFile, IssueRecord, PaperRecord } from '../../archive/record.ts';
import { removeKey } from '../../authority/edit/edit-yaml.ts';
import { imagePath } from '../../files/image-path.ts';
import { headBytes, pictureTypeOf } from '../../files/pictures/picture-types.ts';
import { withoutMetadata } from '../../files/pictures/without-metadata.ts';
import { issueFileText } from '../../files/print/issue-text.ts';
import { readFoundFile } from '../../files/read-record.ts';
import { decodeText } from '../../files/read-text.ts';
import type { ArticleId } from '../../schema/id.ts';
import { isMiddleIn, type PageBox } from '../../schema/page-box.ts';
import { parseWordTable, unpaintedWords, wordTableText } from '../../schema/word-table.ts';
import type { PublishedPicture } from './published-pictures.ts';

/** What decides which parts of an issue are published. */
export interface PrintRules {
  /** The articles that are published and listed. */
  readonly listed: ReadonlySet<ArticleId>;
  /** The decisions to withhold a name from each of them, by number. */
  readonly decisions: ReadonlyMap<ArticleId, readonly string[]>;
}

/** Returns whether an issue is in a box. */
export function isIssueInBox(root: string, found: FoundFile, { listed }: PrintRules): boolean {
  const { data } = readFoundFile(root, found) as IssueRecord;
  return isIssuePublished(data, (id) => listed.has(id));
}

/** Returns the file of an issue that names no article and no picture that is not published. */
export function publishedIssue({ data }: IssueRecord, { listed, decisions }: PrintRules): string {
  const shown = shownPages(data, (id) => decisions.get(id));
  return issueFileText({
    ...data,
    date: data.date.edtf,
    // An import recognizes the keeper’s edits by `imported`; here something is left out in other ways.
    articles: data.articles
      .filter(({ article }) => listed.has(article))
      .map(({ article, regions }) => ({ article, regions })),
    pages: data.pages.map(({ picture, imported: _, ...page }, index) => ({
      ...page,
      ...(picture !== undefined && shown.has(index + 1) && { picture }),
    })),
  });
}

/** Returns a paper that names no record that is not published. */
export function publishedPaper(yaml: string, { data }: PaperRecord, entities: ReadonlySet<string>): string {
  return data.place === undefined || entities.has(data.place) ? yaml : removeKey(yaml, ['place']);
}

/**
 * Returns the pictures and tables of words of the pages of an issue as they are published: no picture of a page that shows what is not
 * published, and only the words of articles that are.
 *
 * @param contentDir an absolute path
 */
export function pageFilesOf(contentDir: string, found: FoundFile, rules: PrintRules): PublishedPicture[] {
  const root = dirname(contentDir);
  const { data } = readFoundFile(root, found) as IssueRecord;
  const shown = shownPages(data, (id) => rules.decisions.get(id));
  return data.pages.flatMap(({ picture, words, painted = [] }, index): PublishedPicture[] => {
    const isShown = shown.has(index + 1);
    const blocks = data.articles
      .filter(({ article }) => rules.listed.has(article))
      .flatMap(({ regions }) => regions)
      .flatMap((region) => (region.page === index + 1 ? region.blocks : []));
    return [
      ...(isShown ? published(contentDir, found.file, picture, pictureBytes) : []),
      ...published(contentDir, found.file, words, (path) => ({
        bytes: wordsIn(readFileSync(path), isShown ? undefined : blocks, painted),
        isUnknown: false,
      })),
    ];
  });
}

function published(
  contentDir: string,
  file: string,
  source: string | undefined,
  read: (path: string) => { readonly bytes: Buffer; readonly isUnknown: boolean },
): PublishedPicture[] {
  const path = source === undefined ? undefined : imagePath(dirname(contentDir), file, source);
  if (path === undefined || !existsSync(path)) return [];
  return [
    {
      path: relative(contentDir, path).replaceAll('\\', '/'),
      isUnknown: read(path).isUnknown,
      read: () => read(path).bytes,
    },
  ];
}

function pictureBytes(path: string) {
  const bytes = readFileSync(path);
  const type = pictureTypeOf(bytes.subarray(0, headBytes));
  const clean = type && withoutMetadata(bytes, type);
  return { bytes: clean ?? bytes, isUnknown: clean === undefined };
}

/**
 * Returns a table with the words whose middle is in one of some blocks, or with all words without such; never with those that are
 * painted over.
 */
function wordsIn(bytes: Buffer, blocks: readonly PageBox[] | undefined, painted: readonly PageBox[]): Buffer {
  const read = decodeText(bytes);
  if ((!blocks && painted.length === 0) || 'fault' in read) return bytes;
  const { table } = parseWordTable(read.text);
  const isIn = (box: PageBox, all: readonly PageBox[]) => all.some((one) => isMiddleIn(box, one));
  const kept = table.map((block) => block.filter(({ box }) => !blocks || isIn(box, blocks)));
  return Buffer.from(wordTableText(unpaintedWords(kept, painted)));
}
