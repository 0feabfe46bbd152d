import type { Reader } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { UnreadableZip } from '../../source/open-zip.ts';
import type { PackedDocument } from '../document/packed-document.ts';
import { type ConvertedDocument, readDocument } from '../document/read-document.ts';
import { withoutHiddenWords } from './hidden-words.ts';
import { printProblem } from '../../contract/print-problems.ts';

const body = /^word\/document\d*\.xml$/;
const texts = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;

/** Word documents, one article per file. */
export const docxReader: Reader = {
  format: 'docx',
  reads: ({ members = [] }) =>
    members.includes('[Content_Types].xml') && members.some((name) => body.test(name)) ? 1 : 0,
  read: (source, settings) => readDocument(source, settings, { convert, explain }),
};

// Word's internal style names, which do not depend on its language.
const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
];

function explain(error: unknown) {
  if (error instanceof RangeError) return new SourceFault(printProblem('document-too-deep'));
  if (error instanceof TypeError) return new SourceFault(printProblem('document-part-missing'));
  return new SourceFault(printProblem('document-damaged', { fault: firstLine(error) }));
}

function firstLine(error: unknown): string {
  const [line = ''] = String((error as Error).message).split('\n', 1);
  return line.replace(/(?<![.\s])[.\s]+$/, '').slice(0, 200);
}

async function convert(document: PackedDocument): Promise<ConvertedDocument> {
  const { default: mammoth } = await import('mammoth');
  const counts = new Map<string, number>();
  const count = (what: string, by: number) => {
    if (by > 0) counts.set(what, (counts.get(what) ?? 0) + by);
  };
  const xml = async (name: string) => {
    if (!texts.test(name)) return document.xml(name);
    const visible = withoutHiddenWords(await document.xml(name));
    count('hidden passage', visible.count);
    count('deleted passage that Word keeps', visible.xml.match(/<w:del\s[^<>]*[^/<>]>/g)?.length ?? 0);
    count('formula', visible.xml.match(/<m:oMath[\s>]/g)?.length ?? 0);
    count('chart or diagram', visible.xml.match(/<(?:c:chart|dgm:relIds)\s/g)?.length ?? 0);
    return visible.xml;
  };
  const pictures = new Map<string, Uint8Array>();
  const result = await mammoth.convertToHtml(fileOf(document, xml) as never, {
    styleMap: styles,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      const bytes = new Uint8Array(await image.readAsArrayBuffer());
      const src = `picture-${pictures.size + 1}.${image.contentType.replace(/^.*\/(?:x-)?|\+[^]*$/g, '')}`;
      pictures.set(src, bytes);
      return { src };
    }),
  });
  for (const name of document.names) {
    if (/^word\/comments\.xml$/.test(name))
      count('comment', (await document.xml(name)).match(/<w:comment\s/g)?.length ?? 0);
    else if (/^word\/(?:header|footer)\d*\.xml$/.test(name))
      count('header or footer', /<w:t[\s>]/.test(await document.xml(name)) ? 1 : 0);
    else if (/^word\/embeddings\//.test(name)) count('embedded file', 1);
  }
  for (const { message } of result.messages) {
    if (/could not find image|error/i.test(message)) count('picture that is not in the file', 1);
  }
  return { html: result.value, pictures, omitted: counts };
}

/**
 * Returns the document in the form in which mammoth requests its parts, so that each part is checked first.
 */
function fileOf(document: PackedDocument, xml: (name: string) => Promise<string>): object {
  return {
    file: {
      exists: (name: string) => document.has(name),
      read: async (name: string, encoding?: string) => {
        if (encoding !== undefined && encoding !== 'base64') return xml(name);
        const bytes = await document.picture(name);
        if (!bytes) throw new UnreadableZip(printProblem('document-pictures-too-large'));
        return encoding === 'base64' ? bytes.toString('base64') : bytes;
      },
    },
  };
}
