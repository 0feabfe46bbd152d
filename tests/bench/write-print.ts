import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueFileText } from '../../src/files/print/issue-text.ts';
import { picture } from '../support/picture.ts';
import { type BenchArchive, write } from './write-archive.ts';

const pagesOfIssue = 8;
const pageSize = [2400, 3500] as const;
const columns = 5;
const columnWidth = 440;
const wordsOfLine = 6;
const lineHeight = 24;
const margin = 60;
const firstDay = Date.UTC(1990, 0, 1);
const millisecondsOfDay = 86_400_000;

type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * Adds issues of a made-up paper to a content folder: its articles in their order, as many on each page, with one picture for all.
 * Each article has a column, and each of its words a place.
 */
export function writePrint({ articles }: BenchArchive, contentDir: string, pages: number): void {
  write(join(contentDir, 'papers/made.yaml'), 'name: Made Gazette\n');
  const settings = join(contentDir, 'site.yaml');
  // Another host has the pictures, so that none is encoded; the places of words are made as ever.
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}images:\n  base: https://pictures.example/\n`);
  mkdirSync(join(contentDir, 'issues'));
  writeFileSync(join(contentDir, 'issues/made.png'), picture(pageSize[0] / 10, pageSize[1] / 10));
  for (let first = 0; first < pages; first += pagesOfIssue) {
    const date = new Date(firstDay + (first / pagesOfIssue) * millisecondsOfDay).toISOString().slice(0, 10);
    const numbers = Array.from(
      { length: Math.min(pagesOfIssue, pages - first) },
      (_, index) => first + index,
    );
    const printed = numbers.map((page) => pageOf(articles, page, pages));
    const folder = `made-${date}`;
    printed.forEach(({ table }, index) =>
      write(join(contentDir, 'issues', folder, `${index + 1}.tsv`), table),
    );
    write(
      join(contentDir, 'issues', `${folder}.yaml`),
      issueFileText({
        paper: 'made',
        date,
        pages: printed.map((_, index) => ({
          label: `${index + 1}`,
          picture: 'made.png',
          size: [...pageSize],
          words: `${folder}/${index + 1}.tsv`,
        })),
        articles: printed.flatMap(({ blocks }, index) =>
          blocks.map(([article, block]) => ({ article, regions: [{ page: index + 1, blocks: [block] }] })),
        ),
      }),
    );
  }
}

function pageOf(articles: BenchArchive['articles'], page: number, pages: number) {
  const [start, end] = [page, page + 1].map((number) => Math.floor((number * articles.length) / pages));
  const lines = ['x\ty\twidth\theight\tconfidence\tword\twhole'];
  const blocks = articles.slice(start, end).map(({ id, title, body }, index): [string, Box] => {
    const words = `${title} ${body}`.split(/\s+/).filter((word) => word !== '');
    const left = margin + (index % columns) * columnWidth;
    const top = margin + Math.floor(index / columns) * 1000;
    const width = Math.floor((columnWidth - 20) / wordsOfLine);
    const rows = Math.min(
      Math.ceil(words.length / wordsOfLine),
      Math.floor((pageSize[1] - top) / lineHeight) - 1,
    );
    words.slice(0, rows * wordsOfLine).forEach((word, number) => {
      const x = left + (number % wordsOfLine) * width;
      const y = top + Math.floor(number / wordsOfLine) * lineHeight;
      lines.push(`${x}\t${y}\t${width - 4}\t${lineHeight - 4}\t${80 + (number % 20)}\t${word}\t`);
    });
    lines.push('');
    return [id, [left, top, columnWidth - 20, rows * lineHeight]];
  });
  return { blocks, table: `${lines.join('\n').trimEnd()}\n` };
}
