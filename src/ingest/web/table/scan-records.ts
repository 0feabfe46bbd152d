import { closeSync, openSync } from 'node:fs';
import { findEncoding, declaredEncoding } from '../../source/decode.ts';
import { articleType } from '../pages/article-or-not.ts';
import { BlockCounts } from '../pages/block-counts.ts';
import { pageKey, siteOf, webAddressOf } from '../pages/page-address.ts';
import { hashOfWords, pageFacts } from '../pages/page-facts.ts';
import type { FileStretch } from '../records/byte-window.ts';
import {
  charsetOf,
  contentOf,
  type HttpMessage,
  maxBodyBytes,
  mediaTypeOf,
  readHttpMessage,
} from '../records/http-message.ts';
import { endOfHead, headFieldsIn, type RecordHead } from '../records/record-head.ts';
import { recordsIn } from '../records/records-in.ts';
import type { ArchivePlace, PageCapture } from './page-capture.ts';
import type { PageStore } from './page-store.ts';
import { PieceList } from './piece-list.ts';

/** Something that was found, or could not be read, in a web archive. */
export type ScanEvent =
  | {
      readonly type: 'fault';
      readonly place: ArchivePlace;
      readonly target?: string;
      readonly message: string;
    }
  | { readonly type: 'status'; readonly address: string }
  | { readonly type: 'guess'; readonly place: ArchivePlace; readonly encoding: string }
  /** In bytes of the stretches. */
  | { readonly type: 'progress'; readonly done: number };

/** The table of what a web archive has. */
export interface ScannedArchive {
  /** Where pages as they were captured are in the store, in their order. */
  readonly captures: PieceList;
  /** Where pictures are, by {@link pictureDigest} of their address. */
  readonly pictures: Map<number, ArchivePlace>;
  readonly counts: BlockCounts;
}

/** Returns the table of a web archive of which nothing was read yet. */
export function newTable(): ScannedArchive {
  return { captures: new PieceList(), pictures: new Map(), counts: new BlockCounts() };
}

const wantedTypes = new Set(['response', 'resource', 'revisit']);
const pageTypes = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Reads all records of a web archive once, and notes its pages and pictures. @throws what node:fs throws */
export function* scanRecords(
  stretches: readonly FileStretch[],
  store: PageStore,
  table: ScannedArchive,
): Generator<ScanEvent> {
  const scan = new Scan(store, table);
  let before = 0;
  for (const [index, stretch] of stretches.entries()) {
    const file = openSync(stretch.path, 'r');
    try {
      let number = 0;
      const wants = (head: RecordHead, start: Buffer) => {
        number += 1;
        return isWanted(head, start);
      };
      for (const one of recordsIn(file, stretch, wants)) {
        const place = { ...one.place, stretch: index, number: Math.max(1, number) };
        if (one.type === 'fault') yield { ...one, place };
        else yield* scan.take(one.head, one.block, place);
        yield { type: 'progress', done: before + one.place.offset };
      }
    } finally {
      closeSync(file);
    }
    before += stretch.length;
  }
  scan.resolveRevisits();
  table.counts.seal();
}

/** Returns the key of a picture's address: without its scheme, `www`, and fragment. */
export function pictureDigest(address: string): number {
  return hashOfWords(address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/#[^]*$/, ''));
}

/** Whether a record is a page or a picture that was received, or says that it was the same as before. */
function isWanted(head: RecordHead, start: Buffer): boolean {
  if (!wantedTypes.has(head.type)) return false;
  if (head.type === 'revisit') return true;
  const type = head.type === 'resource' ? head.mediaType : contentType(start);
  return /^\s*(?:text\/html|application\/xhtml|image\/)/i.test(type);
}

function contentType(start: Buffer): string {
  const end = endOfHead(start) ?? start.length;
  return headFieldsIn(start.toString('latin1', 0, end)).get('content-type') ?? 'text/html';
}

class Scan {
  readonly #store: PageStore;
  readonly #table: ScannedArchive;
  /** The index of the latest capture by the digest of its address. */
  readonly #byAddress = new Map<number, number>();
  readonly #byPayload = new Map<number, number>();
  readonly #revisits: {
    readonly address: string;
    readonly time: string;
    readonly refersTo: string;
    readonly payload: string;
  }[] = [];

  constructor(store: PageStore, table: ScannedArchive) {
    this.#store = store;
    this.#table = table;
  }

  *take(head: RecordHead, block: Buffer, place: ArchivePlace): Generator<ScanEvent> {
    const fault = (message: string): ScanEvent => ({ type: 'fault', place, target: head.target, message });
    const address = webAddressOf(head.target);
    if (address === undefined) {
      yield fault('The address of this record is no web address.');
      return;
    }
    if (head.type === 'revisit') {
      const { time = '', refersTo = head.target, payloadDigest: payload } = head;
      this.#revisits.push({ address, time, refersTo, payload });
      return;
    }
    const message = readHttpMessage(head, block);
    if (!message) {
      yield fault('The record has no answer of a server.');
      return;
    }
    const isPage = pageTypes.test(mediaTypeOf(message)) || mediaTypeOf(message) === '';
    if (message.status < 200 || message.status > 299) {
      if (isPage) yield { type: 'status', address };
    } else if (isPage) yield* this.#page(head, message, address, place);
    else this.#table.pictures.set(pictureDigest(address), place);
  }

  *#page(head: RecordHead, message: HttpMessage, address: string, place: ArchivePlace): Generator<ScanEvent> {
    const content = contentOf(message, maxBodyBytes.page);
    if (typeof content === 'string') {
      yield { type: 'fault', place, target: head.target, message: content };
      return;
    }
    const { text, guessed } = pageText(message, content);
    if (guessed !== undefined) yield { type: 'guess', place, encoding: guessed };
    const digest = hashOfWords(text);
    const time = head.time ?? '';
    const before = this.#captureAt(this.#byAddress.get(hashOfWords(address)));
    // The same page captured again adds nothing.
    if (before?.digest === digest) return;
    const facts = pageFacts(text, address);
    const states = {
      graph: facts.graphType === 'article',
      data: facts.dataTypes.some((type) => articleType.test(type)),
      time: facts.hasPublishedTime,
    };
    const capture = { address, time, place, digest, facts: this.#store.add(facts), states };
    this.#note(capture, head.payloadDigest);
    const canonical = facts.canonical === undefined ? undefined : sameSite(facts.canonical, address);
    this.#table.counts.add(
      new Set(facts.blocks.map((one) => one.digest)),
      hashOfWords(pageKey(canonical ?? address)),
    );
  }

  #note(capture: PageCapture, payload: string): void {
    const index = this.#table.captures.add(this.#store.addCapture(capture));
    this.#byAddress.set(hashOfWords(capture.address), index);
    if (payload !== '') this.#byPayload.set(hashOfWords(payload), index);
  }

  #captureAt(index: number | undefined): PageCapture | undefined {
    return index === undefined ? undefined : this.#store.readCapture(this.#table.captures.at(index));
  }

  /** Adds the pages that were captured again under another address; under the same one they add nothing. */
  resolveRevisits(): void {
    for (const { address, time, refersTo, payload } of this.#revisits) {
      if (this.#byAddress.has(hashOfWords(address))) continue;
      const earlier = this.#captureAt(
        this.#byAddress.get(hashOfWords(webAddressOf(refersTo) ?? '')) ??
          this.#byPayload.get(hashOfWords(payload)),
      );
      if (earlier) this.#note({ ...earlier, address, time }, '');
    }
  }
}

/** Returns an address of a page if it is of the same site, made absolute. */
export function sameSite(written: string, address: string): string | undefined {
  if (!URL.canParse(written, address)) return undefined;
  const found = webAddressOf(new URL(written, address).href);
  return found !== undefined && siteOf(found) === siteOf(address) ? found : undefined;
}

/** Decodes a page: by its header, then by what it states, then by a guess, which is named. */
export function pageText(
  message: HttpMessage,
  content: Buffer,
): { readonly text: string; readonly guessed?: string } {
  const { name, guessed } = findEncoding(content, charsetOf(message) ?? declaredEncoding(content));
  const text = new TextDecoder(name).decode(content);
  return guessed ? { text, guessed: name } : { text };
}
