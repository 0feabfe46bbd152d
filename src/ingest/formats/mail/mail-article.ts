import { hash } from 'node:crypto';
import type { Attachment, Email, PostalMimeOptions } from 'postal-mime';
import {
  type Incoming,
  type IncomingArticle,
  type IncomingText,
  refuse,
  type SourcePlace,
  warn,
} from '../../contract/incoming.ts';
import { withoutRecipients } from './without-recipients.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** The maximum size of a message in bytes, with its attachments. */
export const maxMessageBytes = 50_000_000;

const limits: PostalMimeOptions = {
  maxNestingDepth: 50,
  maxRfc822NestingDepth: 3,
  maxHeadersSize: 1_000_000,
};

/** Parses a message; undefined if it is nested too deeply, or its headers are too large. */
export async function parseMail(bytes: Uint8Array): Promise<Email | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    // An empty line at the beginning would end the headers.
    const start = bytes.findIndex((byte) => !isBlank(byte));
    return await PostalMime.parse(bytes.subarray(Math.max(start, 0)), limits);
  } catch {
    return undefined;
  }
}

const isBlank = (byte: number) => byte <= 0x20;

/** Returns the value of a header as it is written; undefined if there is none. */
export function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value.trim();
}

/**
 * Reads a message as an article. It is always a draft: a message was written to somebody, not for publication. Addresses,
 * recipients and what a program adds are not read.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322
 */
export async function* mailArticle(bytes: Uint8Array, place: SourcePlace): AsyncGenerator<Incoming> {
  const mail = await parseMail(bytes);
  if (!mail) {
    yield refuse(place, formatProblem('mail-too-deep'));
    return;
  }
  const body = bodyOf(mail);
  if (body === undefined) {
    yield refuse(place, formatProblem('mail-no-text'));
    return;
  }
  const { value } = withoutRecipients(body, mail);
  const { html, enclosed, others } = placePictures(value, mail.attachments);
  if (others.length > 0) {
    yield warn(place, formatProblem('mail-attachments-omitted', { names: others.map(nameOf) }));
  }
  yield {
    ...fieldsOf(mail),
    type: 'article',
    place,
    sha256: hash('sha256', bytes),
    doubt:
      'It is a message: make sure that it may be published, and remove what was meant for its recipients.',
    body: { ...body, value: html },
    ...(enclosed.size > 0 && { enclosed }),
  };
}

function fieldsOf(mail: Email): Partial<IncomingArticle> {
  const title = mail.subject?.replaceAll(/\s+/g, ' ').trim();
  const date = headerOf(mail, 'date')?.replace(/\s\([^()]*\)$/, '');
  const name = mail.from?.name.trim();
  const language = headerOf(mail, 'content-language');
  return {
    // The identifier names the sender’s computer; its digest recognizes the message as well.
    ...(mail.messageId && { key: hash('sha256', mail.messageId).slice(0, 16) }),
    ...(title && {
      title: title.replace(/^(?:(?:re|fwd?|aw|wg|tr|sv|vs|rv|i)(?:\[\d{1,3}\])?: ){1,9}/i, ''),
    }),
    ...(date && { date }),
    ...(name && !name.includes('@') && { authors: [{ name }] }),
    ...(language && { language }),
  };
}

function bodyOf({ html, text }: Email): IncomingText | undefined {
  if (html?.trim()) return { format: 'html', value: html };
  // A signature begins with a line of two hyphens and a space.
  const [value = ''] = (text ?? '').split(/\n-- \r?\n/, 1);
  return value.trim() === '' ? undefined : { format: 'text', value };
}

/**
 * Gives the pictures that a page shows by their identifiers (`cid:…`, RFC 2392) names, under which they are enclosed.
 *
 * @returns the page with these names, and the attachments that it does not show
 */
export function placePictures(page: string, attachments: readonly Attachment[]) {
  const enclosed = new Map<string, Uint8Array>();
  const others: Attachment[] = [];
  let html = page;
  // One identifier may begin with another.
  const longestFirst = attachments.toSorted((a, b) => idOf(b).length - idOf(a).length);
  for (const one of longestFirst) {
    const address = `cid:${idOf(one)}`;
    if (!one.mimeType.startsWith('image/') || idOf(one) === '' || !html.includes(address)) others.push(one);
    else {
      const name = `picture-${enclosed.size + 1}.${one.mimeType.replace(/^.*\/(?:x-)?|\+[^]*$/g, '')}`;
      html = html.replaceAll(address, name);
      enclosed.set(name, bytesOf(one));
    }
  }
  return { html, enclosed, others };
}

const idOf = ({ contentId = '' }: Attachment) => contentId.replace(/^<|>$/g, '');
const nameOf = ({ filename, mimeType }: Attachment) => filename ?? `one of the type ${mimeType}`;

/** Returns the content of an attachment. */
export function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
