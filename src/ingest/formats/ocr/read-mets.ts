import { hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { inFigures } from '../../../text/count-of.ts';
import {
  type Incoming,
  type IncomingArticle,
  type SourcePlace,
  refuse,
  warn,
} from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { openSource } from '../../source/open-source.ts';
import { readWhole } from '../../source/read-whole.ts';
import { plainText } from '../../clean/plain-text.ts';
import { rootElement } from '../xml/root-element.ts';
import { issueDay } from './issue-day.ts';
import { IssuePages } from './mets-files.ts';
import { type OcrBlock, ocrText } from './ocr-text.ts';
import { metsPrint } from './mets-print.ts';
import { insideOf } from './page-pictures.ts';
import { isDidl, parseDidl } from './parse-didl.ts';
import { type MetsArticle, type MetsIssue, parseMets } from './parse-mets.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** An issue in METS or DIDL with its ALTO pages next to it; each article becomes one. */
export const metsReader: Reader = {
  format: 'mets',
  reads({ text }) {
    const root = rootElement(text) ?? '';
    const isDescribed = /^(?:\w+:)?(?:mets|DIDL)$/i.test(root);
    return isDescribed || (/^(?:\w+:)?(?:OAI-PMH|record)$/.test(root) && isDidl(text)) ? 0.95 : 0;
  },
  read: readMets,
};

/** How far into a file DIDL begins, in UTF-16 units. */
const maxHead = 10_000;

async function* readMets(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  yield* readPart(source, settings, new Set());
}

/** @param above the METS files that lead to it, and those that were read */
async function* readPart(
  source: OpenedSource,
  settings: ReadSettings,
  above: Set<string>,
): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const whole = await readWhole(source);
  const isInDidl = isDidl(whole.text.slice(0, maxHead));
  const stated = isInDidl ? parseDidl(whole.text) : parseMets(whole.text);
  const { kind } = stated;
  if (stated.articles.length === 0 && stated.parts.length > 0 && source.path !== undefined) {
    yield* readParts(stated, source, settings, above.add(source.path));
    return;
  }
  const issue = {
    ...stated,
    title: stated.title ?? settings.paper,
    date: issueDay(stated.date, source.base) ?? settings.issued,
  };
  if (issue.articles.length === 0 || source.path === undefined) {
    throw new SourceFault(
      printProblem(source.path === undefined ? 'mets-needs-folder' : 'issue-undivided', { kind }),
    );
  }
  const pages = new IssuePages(source.path, issue.files);
  const print = await metsPrint(issue, pages, place);
  yield* print.warnings;
  for (const [index, article] of issue.articles.entries()) {
    const read = articleOf(article, issue, pages, { ...place, item: index + 1 });
    const printed = print.placeOf(article);
    yield read.type === 'article' && printed ? { ...read, printed } : read;
  }
  yield* omissions(place, issue, pages);
}

/** Reads the issues of which a year or a paper consists: those that are not imported by themselves. */
async function* readParts(
  { parts, title }: MetsIssue,
  { path = '', name }: OpenedSource,
  settings: ReadSettings,
  above: Set<string>,
): AsyncGenerator<Incoming> {
  const folder = dirname(path);
  const missing: string[] = [];
  for (const href of parts) {
    const part = insideOf(folder, href);
    if (part === undefined) missing.push(JSON.stringify(href.slice(0, 200)));
    if (part === undefined || above.has(part) || settings.isSource?.(part) === true) continue;
    above.add(part);
    const shown = join(dirname(name), relative(realpathSync(folder), part));
    const opened = await openSource({ name: shown, path: part, size: 0 }, Readable.from([]));
    const paper = settings.paper ?? title;
    try {
      for await (const read of readPart(
        opened,
        { ...settings, ...(paper !== undefined && { paper }) },
        above,
      ))
        yield read.type === 'article'
          ? { ...read, key: `${relative(folder, part)} ${read.key ?? ''}`.trim() }
          : read;
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      yield refuse({ file: shown }, error.said);
    } finally {
      opened.close();
    }
  }
  if (missing.length > 0)
    yield warn(
      { file: name },
      printProblem('mets-files-missing', { count: missing.length, names: missing.slice(0, 5) }),
    );
}

function articleOf(article: MetsArticle, issue: MetsIssue, pages: IssuePages, place: SourcePlace): Incoming {
  let count = 0;
  const blocks = article.areas.flatMap(({ part, ...area }) => {
    const found = pages.find(area);
    if (found) count += 1;
    return (found?.blocks ?? []).map((block) => ({ block, part }));
  });
  if (blocks.length === 0) {
    return refuse(place, printProblem('mets-article-without-pages', { kind: issue.kind }));
  }
  const first = blocks[0]!;
  const isHeadlineFirst =
    article.isTitleInText === true &&
    lettersOf(plainText(ocrText([first.block]).html)) === lettersOf(article.title ?? '');
  if (isHeadlineFirst) blocks[0] = { ...first, part: 'TITLE' };
  const isTitle = (part: string) => /^(?:HEADING|HEADLINE|TITLE|MAIN_TITLE)$/.test(part);
  const headline = plainText(
    ocrText(blocks.filter(({ part }) => isTitle(part)).map(({ block }) => block)).html,
  );
  // Headline blocks are not repeated in the text.
  const text: OcrBlock[] = blocks.filter(({ part }) => !isTitle(part)).map(({ block }) => block);
  const { html, doubts } = ocrText(text);
  const all = [
    ...doubts,
    ...(count < article.areas.length ? ['Some of its parts are on missing pages.'] : []),
  ];
  return {
    type: 'article',
    place,
    sha256: hash('sha256', JSON.stringify([article, html])),
    key: article.id || undefined,
    title: article.title ?? (headline || undefined),
    date: issue.date,
    authors: article.authors.map((name) => ({ name })),
    language: issue.language,
    publisher: issue.title,
    edition: issue.number,
    body: { format: 'html', value: html },
    ...(all.length > 0 && { doubt: all.join(' ') }),
  } satisfies IncomingArticle;
}

/** Returns the letters and figures of a text, by which it is recognized. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function* omissions(
  place: SourcePlace,
  { others, kind }: MetsIssue,
  { missing }: IssuePages,
): Generator<Incoming> {
  if (others.size > 0) {
    const parts = [...others].map(([type, count]) => `${inFigures(count)} ${type}`);
    yield warn(place, printProblem('mets-parts-no-articles', { parts }));
  }
  if (missing.size > 0) {
    const names = [...missing].slice(0, 5).map((name) => JSON.stringify(name));
    yield warn(place, printProblem('mets-pages-missing', { kind, count: missing.size, names }));
  }
}
