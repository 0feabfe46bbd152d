import type { Attachment } from 'postal-mime';
import { shallowHtml } from '../../clean/shallow-html.ts';
import type { Incoming } from '../../contract/incoming.ts';
import type { OpenedSource, Reader } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readSource } from '../../source/read-source.ts';
import { articleOfPage } from '../html/read-html.ts';
import { bytesOf, headerOf, maxMessageBytes, parseMail, placePictures } from './mail-article.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/**
 * Pages that a browser saved with their pictures in one file.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2557
 */
export const mhtmlReader: Reader = {
  format: 'mhtml',
  reads({ base, text }) {
    const head = text.slice(0, 8192).split(/\r?\n\r?\n/, 1)[0]!;
    const isRelated = /^Content-Type:\s*multipart\/related/im.test(head);
    if (isRelated && /^From: <Saved by |^Snapshot-Content-Location:/im.test(head)) return 0.95;
    return /\.mht(?:ml)?$/.test(base) ? (isRelated ? 0.95 : 0.5) : 0;
  },
  read: readMhtml,
};

async function* readMhtml(source: OpenedSource): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const read = await readSource(source, maxMessageBytes);
  let page: { readonly html: string; readonly address?: string } | undefined;
  const pictures = new Map<string, Uint8Array>();
  const attached: Attachment[] = [];
  for (const part of partsOf(read.bytes)) {
    const mail = await parseMail(part);
    if (!mail) continue;
    const address = headerOf(mail, 'content-location');
    if (mail.html !== undefined) page ??= { html: mail.html, ...(address && { address }) };
    for (const one of mail.attachments) {
      attached.push(one);
      if (address !== undefined && one.mimeType.startsWith('image/')) pictures.set(address, bytesOf(one));
    }
  }
  if (page === undefined) {
    throw new SourceFault(formatProblem('mhtml-no-page'));
  }
  const { html, enclosed } = placePictures(page.html, attached);
  for (const [name, bytes] of enclosed) pictures.set(name, bytes);
  const article = await articleOfPage(shallowHtml(html), {
    place,
    sha256: read.sha256,
    ...(page.address !== undefined && { address: page.address }),
    isEnclosed: (address) => pictures.has(address),
  });
  yield pictures.size > 0 ? { ...article, enclosed: pictures } : article;
}

/** Splits the file at its boundary; each part is a message with headers of its own. */
function partsOf(bytes: Buffer): Uint8Array[] {
  const text = bytes.toString('latin1');
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const boundary = /\bboundary="?([^"\r\n;]{1,100})/i.exec(head)?.[1];
  if (boundary === undefined) return [bytes];
  return text
    .split(`\n--${boundary}`)
    .slice(1)
    .map((part) => Buffer.from(part.replace(/^[ \t]*\r?\n/, ''), 'latin1'));
}
