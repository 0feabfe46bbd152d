import { basename } from 'node:path';
import type { PageBox } from '../../../schema/page-box.ts';
import {
  type IncomingIssue,
  type IncomingPage,
  type IncomingPrint,
  type IncomingProblem,
  type SourcePlace,
  warn,
} from '../../contract/incoming.ts';
import type { IssuePages } from './mets-files.ts';
import { type PageScale, pixelsOf } from './ocr-page.ts';
import type { MetsArticle, MetsIssue } from './parse-mets.ts';
import { PagePlacer } from './placed-page.ts';
import { printProblem } from '../../contract/print-problems.ts';

interface FoundPage {
  readonly label: string | undefined;
  /** The file with its words, by its id in METS. */
  readonly file: string;
  /** All of its files. */
  readonly files: readonly string[];
}

/** The places of the articles of an issue. */
interface MetsPrint {
  readonly warnings: readonly IncomingProblem[];
  readonly placeOf: (article: MetsArticle) => IncomingPrint | undefined;
}

/** Reads the pages of an issue with their words and pictures, and where its articles stand on them. */
export async function metsPrint(issue: MetsIssue, files: IssuePages, place: SourcePlace): Promise<MetsPrint> {
  const { title, date, number, language } = issue;
  if (title === undefined || date === undefined)
    return {
      warnings: [
        warn(
          place,
          printProblem(title === undefined ? 'issue-paper-missing' : 'issue-day-missing', {
            kind: issue.kind,
          }),
        ),
      ],
      placeOf: () => undefined,
    };
  const found = pagesOf(issue);
  const scales = new Map<string, { readonly page: number; readonly scale: PageScale }>();
  const pages: IncomingPage[] = [];
  const placer = new PagePlacer();
  for (const [index, { file, files: all, label }] of found.entries()) {
    const source = basename(files.hrefOf(file));
    const placed = await placer.place(files.page(file), files.pictureOf(all, file), { label, source });
    if (placed.scale) scales.set(file, { page: index + 1, scale: placed.scale });
    pages.push(placed.incoming);
  }
  const incoming: IncomingIssue = {
    place,
    paper: title,
    date,
    pages,
    ...(number !== undefined && { number }),
    ...(language !== undefined && { language }),
  };
  return {
    warnings: placer.warnings(place),
    placeOf: (article) => ({ issue: incoming, regions: regionsOf(article, files, scales) }),
  };
}

/** Returns the pages that have a file with words: in the order of METS, then those that only articles name. */
function pagesOf({ pages, articles, files }: MetsIssue): FoundPage[] {
  const used = new Set(articles.flatMap(({ areas }) => areas.map(({ file }) => file)));
  const isText = (file: string) => used.has(file) || /\.xml$/i.test(files.get(file) ?? '');
  const listed = pages.flatMap(({ label, files: all }): FoundPage[] => {
    const file = all.find((one) => used.has(one)) ?? all.find(isText);
    return file === undefined ? [] : [{ label, file, files: all }];
  });
  const known = new Set(listed.map(({ file }) => file));
  return [
    ...listed,
    ...[...files.keys()]
      .filter((file) => used.has(file) && !known.has(file))
      .map((file) => ({ label: undefined, file, files: [file] })),
  ];
}

/** Returns the regions of an article: a new one wherever it goes on with another page. */
function regionsOf(
  { areas }: MetsArticle,
  files: IssuePages,
  scales: ReadonlyMap<string, { readonly page: number; readonly scale: PageScale }>,
): IncomingPrint['regions'] {
  const regions: { page: number; blocks: PageBox[] }[] = [];
  for (const { part: _, ...area } of areas) {
    const known = scales.get(area.file);
    if (!known) continue;
    for (const box of files.find(area)?.boxes ?? []) {
      const block = pixelsOf(box, known.scale);
      if (!block) continue;
      const region = regions.find(({ page }) => page === known.page);
      if (!region) regions.push({ page: known.page, blocks: [block] });
      else if (!region.blocks.some((one) => one.join() === block.join())) region.blocks.push(block);
    }
  }
  return regions;
}
