import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootContent } from 'mdast';
import { programRoot } from '../../files/roots.ts';
import { parser } from '../../markdown/parser.ts';
import { UsageError } from '../usage.ts';

/** The pages of the keeper’s guide that are translated, by their names in the folder of a language. */
export const translatedPages = ['README.md', 'importing.md', 'names.md', 'publishing.md'] as const;

const guideFolder = join(programRoot, 'content/guide');
/** Beside the pages of a language: digests of the English paragraphs of which they were made, by page. */
const digestsFile = 'english.json';

/** A paragraph of a page whose English was changed after it was translated. */
export interface BehindParagraph {
  readonly page: string;
  /** From 1: paragraphs, headings, code, items of lists and rows of tables are counted. */
  readonly number: number;
  readonly english: string;
}

/**
 * Lists the languages of the guide; or for one, the paragraphs whose English has changed since they were translated. With
 * `done` it notes that all are of the present English.
 *
 * @returns the exit code: 1 if a paragraph is behind
 */
export function runGuideWords(code: string | undefined, action: string | undefined): number {
  const languages = guideLanguages();
  for (const language of code === undefined ? languages : [code]) {
    if (!languages.includes(language) || (action !== undefined && action !== 'done'))
      throw new UsageError(
        `Usage: npm run words -- guide [LANGUAGE [done]]; the languages are ${languages.join(', ')}. For another one, first make ${join(guideFolder, language)} with ${translatedPages.join(', ')}.`,
      );
    if (action === 'done') noteGuide(language);
    const behind = paragraphsBehind(language);
    if (code !== undefined)
      for (const { page, number, english } of behind) console.log(`behind   ${page}, ${number}: ${english}`);
    console.log(`${language}: ${behind.length} paragraphs behind`);
    if (code !== undefined && behind.length > 0) return 1;
  }
  return 0;
}

/** Returns the codes of the languages that have pages of the guide. */
export function guideLanguages(): string[] {
  return readdirSync(guideFolder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .toSorted();
}

/** Returns the English page, or its translation. */
export function guidePage(page: string, language?: string): string {
  const folder = language ?? (page === 'README.md' ? '..' : '.');
  return readFileSync(join(guideFolder, folder, page), 'utf8');
}

/** Returns the paragraphs of a language whose English is not the one of which they were made, or that it lacks. */
export function paragraphsBehind(language: string): BehindParagraph[] {
  const file = join(guideFolder, language, digestsFile);
  const noted = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>)
    : {};
  return translatedPages.flatMap((page) => behindOf(page, guidePage(page), noted[page]));
}

/** Returns the paragraphs of an English page that are not those of which a translation was made. @param noted their digests */
export function behindOf(page: string, english: string, noted: readonly string[] = []): BehindParagraph[] {
  return guideParagraphs(english).flatMap(({ source }, index) =>
    noted[index] === digestOf(source) ? [] : [{ page, number: index + 1, english: source }],
  );
}

/** Returns digests of the paragraphs of an English page, in order. */
export function digestsOfPage(english: string): string[] {
  return guideParagraphs(english).map(({ source }) => digestOf(source));
}

/** Returns the parts of a page that are translated one by one: paragraphs, headings, code, items of lists and rows of tables. */
export function guideParagraphs(markdown: string): { readonly type: string; readonly source: string }[] {
  const partsOf = (node: RootContent): readonly RootContent[] =>
    node.type === 'list' || node.type === 'table' ? node.children : [node];
  return parser
    .parse(markdown)
    .children.flatMap(partsOf)
    .map(({ type, position }) => ({
      type,
      source: markdown.slice(position!.start.offset, position!.end.offset),
    }));
}

function noteGuide(language: string): void {
  const digests = Object.fromEntries(translatedPages.map((page) => [page, digestsOfPage(guidePage(page))]));
  writeFileSync(join(guideFolder, language, digestsFile), `${JSON.stringify(digests, null, 2)}\n`);
}

/** Returns a digest of an English paragraph, whatever its columns are padded with. */
function digestOf(source: string): string {
  return hash('sha256', source.replaceAll(/\s+/g, ' ')).slice(0, 12);
}
