import { abbyyReader } from '../formats/ocr/read-abbyy.ts';
import { altoReader } from '../formats/ocr/read-alto.ts';
import { atomReader, rssReader } from '../formats/feed/read-feed.ts';
import { docxReader } from '../formats/docx/read-docx.ts';
import { drupalReader } from '../formats/drupal/read-drupal.ts';
import { ghostReader } from '../formats/ghost/read-ghost.ts';
import { hocrReader } from '../formats/ocr/read-hocr.ts';
import { htmlReader } from '../formats/html/read-html.ts';
import { jsonFeedReader } from '../formats/feed/read-json-feed.ts';
import { jsonLinesReader, jsonReader } from '../formats/json/read-json.ts';
import { emlReader, mboxReader } from '../formats/mail/read-mail.ts';
import { mhtmlReader } from '../formats/mail/read-mhtml.ts';
import { markdownReader } from '../formats/markdown/read-markdown.ts';
import { mediumReader } from '../formats/medium/read-medium.ts';
import { metsReader } from '../formats/ocr/read-mets.ts';
import { ninjsReader } from '../formats/ninjs/read-ninjs.ts';
import { odtReader } from '../formats/odt/read-odt.ts';
import { plainTextReader } from '../formats/text/read-plain-text.ts';
import { pdfReader } from '../formats/pdf/read-pdf.ts';
import { rtfReader } from '../formats/rtf/read-rtf.ts';
import { substackReader } from '../formats/substack/read-substack.ts';
import { tableReaders } from '../formats/table/read-table.ts';
import { webArchiveReader } from '../web/read-web-archive.ts';
import { wordpressRestReader } from '../formats/wordpress-rest/read-wordpress-rest.ts';
import { wxrReader } from '../formats/wordpress/read-wxr.ts';
import { xlsxReader } from '../formats/table/read-xlsx.ts';
import type { Reader } from '../contract/reader.ts';

/** All readers; among equally certain ones the first is used. */
export const readers: readonly Reader[] = [
  webArchiveReader,
  docxReader,
  xlsxReader,
  odtReader,
  rtfReader,
  pdfReader,
  altoReader,
  metsReader,
  hocrReader,
  abbyyReader,
  ghostReader,
  substackReader,
  mediumReader,
  drupalReader,
  wordpressRestReader,
  ninjsReader,
  rssReader,
  atomReader,
  wxrReader,
  jsonFeedReader,
  mhtmlReader,
  mboxReader,
  emlReader,
  htmlReader,
  markdownReader,
  jsonLinesReader,
  jsonReader,
  ...tableReaders,
  plainTextReader,
];
