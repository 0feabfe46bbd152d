import { closeSync, fstatSync, openSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Parser } from 'htmlparser2';
import { contentOf, maxBodyBytes, readHttpMessage } from '../ingest/web/records/http-message.ts';
import { type ArchivedRecord, recordsIn } from '../ingest/web/records/records-in.ts';
import { pageKey } from '../ingest/web/pages/page-address.ts';
import { type KeptCapture, keptCaptures } from './kept-captures.ts';

/** What is searched for in captures. */
export interface CaptureSearch {
  /** Words that may not stand there, by what is told of them: `decision 3` → names. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Addresses of pages, by what is told of them. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
}

/** A capture that has something of what was searched for. */
export interface FoundInCapture {
  readonly capture: KeptCapture;
  /** The number of pages by what is told of them; undefined if the capture is too large to be searched. */
  readonly pages: ReadonlyMap<string, number> | undefined;
}

const readTypes = /html|text|json|xml/i;
/** Between them, other work of the process goes on. */
const recordsAtOnce = 20;

/**
 * Searches what was captured into the private folder of an archive, and returns the captures that have any of it.
 *
 * @param maxBytes captures larger than this are named without being searched
 * @throws what node:fs throws
 */
export async function searchCaptures(
  contentDir: string,
  search: CaptureSearch,
  maxBytes = Infinity,
): Promise<FoundInCapture[]> {
  const words = [...search.words].map(
    ([told, names]) => [told, names.map((name) => wordsOf(name)).filter((name) => name !== ' ')] as const,
  );
  const addresses = [...search.addresses].map(
    ([told, urls]) =>
      [told, new Set(urls.flatMap((url) => (URL.canParse(url) ? [pageKey(url)] : [])))] as const,
  );
  if (words.length + addresses.length === 0) return [];
  const found: FoundInCapture[] = [];
  for (const capture of keptCaptures(contentDir)) {
    if (capture.bytes > maxBytes) {
      found.push({ capture, pages: undefined });
      continue;
    }
    const pages = new Map<string, number>();
    const note = (told: string) => pages.set(told, (pages.get(told) ?? 0) + 1);
    for await (const { address, text } of pagesIn(capture)) {
      const key = pageKey(address);
      for (const [told, keys] of addresses) if (keys.has(key)) note(told);
      if (words.length === 0) continue;
      const all = wordsOf(text());
      for (const [told, names] of words) if (names.some((name) => all.includes(name))) note(told);
    }
    if (pages.size > 0) found.push({ capture, pages });
  }
  return found;
}

async function* pagesIn({ warcs }: KeptCapture) {
  let count = 0;
  for (const path of warcs) {
    const file = openSync(path, 'r');
    try {
      const stretch = { path, start: 0, length: fstatSync(file).size };
      for (const record of recordsIn(file, stretch, ({ type }) => type === 'response')) {
        count += 1;
        if (count % recordsAtOnce === 0) await nextTurn();
        if (record.type === 'record' && URL.canParse(record.head.target))
          yield { address: record.head.target, text: () => textOf(record) };
      }
    } finally {
      closeSync(file);
    }
  }
}

/** Returns the address of a record and all that can be read in it, with attributes, and without marks. */
function textOf({ head, block }: ArchivedRecord): string {
  const message = readHttpMessage(head, block);
  if (!message || !readTypes.test(message.fields.get('content-type') ?? 'text/html')) return head.target;
  const body = contentOf(message, maxBodyBytes.page);
  if (typeof body === 'string') return head.target;
  const texts = [decodedAddress(head.target)];
  let text = '';
  const parser = new Parser({
    onopentag: (_, attributes) => {
      texts.push(...Object.values(attributes));
    },
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(decoded(body));
  return [...texts, text].join('\n');
}

function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Returns the words of a text in small letters without accents, with a space before each: forms of a name begin alike. */
function wordsOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${(plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`;
}
