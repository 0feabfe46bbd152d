import { escapeHtml } from '../../archive/escape-html.ts';
import type { SiteData } from '../../schema/site.ts';
import { wordsOf } from '../../views/words/words-of.ts';
import { parseDate } from '../../schema/date.ts';
import { boxPolicy } from '../site/box-policy.ts';
import type { BoxRecord } from './box-record.ts';

const lineLength = 78;

/** Returns `READ-ME-FIRST.txt`, which needs no program at all. */
export function readMeText(site: SiteData, record: BoxRecord): string {
  const { box } = wordsOf(site.language);
  return [
    `${box.title}\n${'='.repeat(box.title.length)}\n`,
    ...sectionsOf(site, record).flatMap(({ heading, texts }) => [
      `${heading}\n${'-'.repeat(heading.length)}\n`,
      ...texts.map((text) => `${wrapped(text)}\n`),
    ]),
  ].join('\n');
}

/** Returns the same as a page. */
export function readMeHtml(site: SiteData, record: BoxRecord): string {
  const { box } = wordsOf(site.language);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(site.language)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${boxPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${box.title} – ${site.title}`)}</title>`,
    `<h1>${escapeHtml(box.title)}</h1>`,
    ...sectionsOf(site, record).flatMap(({ heading, texts }) => [
      `<h2>${escapeHtml(heading)}</h2>`,
      ...texts.map((text) => `<p>${escapeHtml(text)}</p>`),
    ]),
    '<p><a href="index.html">index.html</a></p>',
    '</html>',
    '',
  ].join('\n');
}

function sectionsOf(site: SiteData, { day, address, program, node }: BoxRecord) {
  const words = wordsOf(site.language);
  const rights = [site.rights, site.license].filter((text) => text !== undefined);
  return words.box.sections({
    title: site.title,
    publisher: site.publisher ?? site.title,
    address,
    day: words.date(parseDate(day)),
    program,
    node: node.replace(/^v/, ''),
    rights: rights.length > 0 ? rights : [words.box.noRights],
    ...(site.contact !== undefined && { contact: site.contact }),
  });
}

function wrapped(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > lineLength) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
