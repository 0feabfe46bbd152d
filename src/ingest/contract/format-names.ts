import type { SourceFormat } from './reader.ts';

/** The name of each format, for keepers. */
export const formatNames: Readonly<Record<SourceFormat, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  json: 'JSON',
  jsonl: 'JSON lines',
  csv: 'CSV',
  tsv: 'TSV',
  html: 'HTML',
  rss: 'RSS',
  atom: 'Atom',
  jsonfeed: 'JSON Feed',
  wxr: 'WordPress export',
  docx: 'Word',
  odt: 'OpenDocument text',
  rtf: 'RTF',
  pdf: 'PDF',
  alto: 'ALTO',
  mets: 'METS',
  hocr: 'hOCR',
  ghost: 'Ghost export',
  substack: 'Substack export',
  medium: 'Medium export',
  ninjs: 'ninjs',
  wprest: 'WordPress REST API',
  drupal: 'Drupal JSON:API',
};
