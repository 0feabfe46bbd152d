import { type Incoming, refuse } from '../../contract/incoming.ts';
import type { OpenedSource, Reader } from '../../contract/reader.ts';
import { readSource } from '../../source/read-source.ts';
import { linesIn } from '../../source/lines-in.ts';
import { mailArticle, maxMessageBytes } from './mail-article.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** The headers of a message are among its first lines; a text that only quotes one has not both. */
const headers =
  /^(?=(?:.*\n){0,60}?From: .*@)(?=(?:.*\n){0,60}?(?:To|Cc|Received|Message-ID|Delivered-To|MIME-Version|Return-Path): )[\w-]+: /i;
/** The line that precedes each message: `From ada@example.org Tue Mar  5 14:30:00 2019`. */
const separator = /^From \S+ .*\d{4}(?: [+-]\d{4})?$/;

/** E-mails, one a file. */
export const emlReader: Reader = {
  format: 'eml',
  reads: ({ base, text }) => (isMessage(text) ? 0.9 : base.endsWith('.eml') ? 0.5 : 0),
  read: readMessage,
};

/**
 * Mailboxes, as Thunderbird, Apple Mail and Google Takeout write them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4155
 */
export const mboxReader: Reader = {
  format: 'mbox',
  reads({ base, text }) {
    const [first = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n', 200);
    if (separator.test(first) && /^[\w-]+: /.test(rest[0] ?? '')) return 0.95;
    return base.endsWith('.mbox') ? 0.5 : 0;
  },
  read: readMailbox,
};

function isMessage(text: string): boolean {
  return headers.test(text.slice(0, 8192).replaceAll('\r\n', '\n').trimStart());
}

async function* readMessage(source: OpenedSource): AsyncGenerator<Incoming> {
  const read = await readSource(source, maxMessageBytes);
  yield* mailArticle(read.bytes, { file: source.name });
}

async function* readMailbox(source: OpenedSource): AsyncGenerator<Incoming> {
  let item = 0;
  let start = 0;
  let lines: string[] = [];
  let size = 0;
  let isAfterEmpty = true;
  const end = async function* (): AsyncGenerator<Incoming> {
    if (start === 0) return;
    item += 1;
    const place = { file: source.name, line: start, item };
    if (size <= maxMessageBytes) {
      yield* mailArticle(Buffer.from(lines.join('\n'), 'latin1'), place);
      return;
    }
    yield refuse(place, formatProblem('mail-too-large', { megabytes: maxMessageBytes / 1e6 }));
  };
  // Each byte is a character, because each message states the encoding of its own parts.
  for await (const { text, number, isTooLong } of linesIn(asLatin1(source.bytes()), maxMessageBytes)) {
    if (isAfterEmpty && separator.test(text)) {
      yield* end();
      [start, lines, size] = [number, [], 0];
    } else {
      size += isTooLong ? maxMessageBytes + 1 : text.length + 1;
      // Too large a message is not kept, only counted.
      if (size > maxMessageBytes) lines = [];
      else lines.push(text.replace(/^>(?=>*From )/, ''));
    }
    isAfterEmpty = text === '' && !isTooLong;
  }
  yield* end();
  if (item > 0) return;
  yield refuse({ file: source.name }, formatProblem('mailbox-empty'));
}

async function* asLatin1(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield Buffer.from(chunk).toString('latin1');
}
