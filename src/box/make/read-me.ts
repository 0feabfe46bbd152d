import { escapeHtml } from '../../text/escape-html.ts';
import type { SiteData } from '../../schema/site.ts';
import { directionOf } from '../../shared/base/bidi.ts';
import { withLanguages, withoutMarks } from '../../shared/words/untranslated.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { parseDate } from '../../schema/date.ts';
import { boxPolicy } from '../site/box-policy.ts';
import type { BoxRecord } from './box-record.ts';

const lineLength = 78;

/** Returns `READ-ME-FIRST.txt`, which needs no program at all. */
export function readMeText(site: SiteData, record: BoxRecord): string {
  const { box } = wordsOf(site);
  const text = [
    `${box.title}\n${'='.repeat(box.title.length)}\n`,
    ...sectionsOf(site, record).flatMap(({ heading, texts }) => [
      `${heading}\n${'-'.repeat(heading.length)}\n`,
      ...texts.map((text) => `${wrapped(text)}\n`),
    ]),
  ].join('\n');
  return withoutMarks(text);
}

/** Returns the same as a page. */
export function readMeHtml(site: SiteData, record: BoxRecord): string {
  const { box, language } = wordsOf(site);
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
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
  return withLanguages(page);
}

function sectionsOf(site: SiteData, { day, address, program, node, systems }: BoxRecord) {
  const words = wordsOf(site);
  const { what, read, search, check, rebuild, origin } = words.box;
  const rights = [site.rights, site.license].filter((text) => text !== undefined);
  const versions = [program, node.replace(/^v/, '')] as const;
  const parts = systems ? rebuild.packages(...versions, systems.join(', ')) : rebuild.parts(...versions);
  const publisher = origin.publisher(site.publisher ?? site.title);
  const contact = site.contact === undefined ? '' : ` ${origin.contact(site.contact)}`;
  return [
    { heading: what.heading, texts: [what.text(site.title, words.date(parseDate(day)), address)] },
    { heading: read.heading, texts: [read.browser, read.text] },
    { heading: search.heading, texts: [search.text] },
    { heading: check.heading, texts: [check.text] },
    { heading: rebuild.heading, texts: [parts, rebuild.steps] },
    {
      heading: origin.heading,
      texts: [publisher + contact, ...(rights.length > 0 ? rights : [words.box.noRights]), origin.licenses],
    },
  ];
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
