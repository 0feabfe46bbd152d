import type { OptionalReader } from './format-packages.ts';

/** What is known of a source format; its reader is in `pipeline/readers.ts`. */
interface FormatRow {
  /** For keepers. */
  readonly name: string;
  /** The optional parts of the program that its reader needs. */
  readonly needs?: readonly OptionalReader[];
}

const rows = {
  text: { name: 'plain text' },
  markdown: { name: 'Markdown' },
  json: { name: 'JSON' },
  jsonl: { name: 'JSON lines' },
  csv: { name: 'CSV' },
  tsv: { name: 'TSV' },
  xlsx: { name: 'Excel' },
  html: { name: 'HTML', needs: ['web'] },
  mhtml: { name: 'MHTML', needs: ['web', 'mail'] },
  eml: { name: 'e-mail', needs: ['mail'] },
  mbox: { name: 'mailbox', needs: ['mail'] },
  rss: { name: 'RSS' },
  atom: { name: 'Atom' },
  jsonfeed: { name: 'JSON Feed' },
  wxr: { name: 'WordPress export' },
  docx: { name: 'Word', needs: ['word'] },
  odt: { name: 'OpenDocument text' },
  rtf: { name: 'RTF' },
  pdf: { name: 'PDF', needs: ['pdf'] },
  alto: { name: 'ALTO' },
  mets: { name: 'METS' },
  hocr: { name: 'hOCR' },
  abbyy: { name: 'ABBYY FineReader XML' },
  ghost: { name: 'Ghost export' },
  substack: { name: 'Substack export' },
  medium: { name: 'Medium export', needs: ['web'] },
  ninjs: { name: 'ninjs' },
  wprest: { name: 'WordPress REST API' },
  drupal: { name: 'Drupal JSON:API' },
  warc: { name: 'web archive', needs: ['web'] },
} as const satisfies Readonly<Record<string, FormatRow>>;

/** A source format, which has one reader. `--format` accepts these names. */
export type SourceFormat = keyof typeof rows;

/** All source formats. */
export const sourceFormats: Readonly<Record<SourceFormat, FormatRow>> = rows;

/** Their ids, in the order of the table. */
export const formats = Object.keys(rows) as readonly SourceFormat[];
