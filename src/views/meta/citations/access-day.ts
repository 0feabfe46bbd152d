import type { CitationFormatName } from './citation-formats.ts';
import { csl, type CslItem } from './csl.ts';

/**
 * Adds the day of access beside each address in a citation file.
 *
 * @param text the output of `writeCitations`
 * @param accessed `YYYY-MM-DD`
 */
export function withAccessDay(format: CitationFormatName, text: string, accessed: string): string {
  switch (format) {
    case 'bibtex':
    case 'biblatex':
      return text.replace(/^ {2}url = .*$/gm, (line) => `${line}\n  urldate = {${accessed}},`);
    case 'ris':
      return text.replace(/^UR {2}- .*$/gm, (line) => `${line}\r\nY2  - ${accessed.replaceAll('-', '/')}/`);
    case 'csl': {
      const items = JSON.parse(text) as readonly CslItem[];
      const parts = accessed.split('-').map(Number);
      return csl(items.map((item) => ({ ...item, accessed: { 'date-parts': [parts] } })));
    }
  }
}
