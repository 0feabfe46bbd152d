import { escapeHtml } from '../../archive/escape-html.ts';
import type { SiteData } from '../../schema/site.ts';
import { boxPolicy } from '../site/box-policy.ts';

const start = 'data/site/index.html';

/** Returns the page at the top of a box, which leads to the front of the site: the first thing that people open. */
export function startPage({ title, language }: Pick<SiteData, 'title' | 'language'>): string {
  const name = escapeHtml(title);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${boxPolicy}">`,
    `<meta http-equiv="refresh" content="0; url=${start}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${name}</title>`,
    `<p><a href="${start}">${name}</a></p>`,
    '</html>',
    '',
  ].join('\n');
}
