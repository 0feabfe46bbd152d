import type { Incoming } from '../../contract/incoming.ts';
import type { OpenedSource, ReadSettings } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readSource } from '../../source/read-source.ts';
import { omittedParts } from './omitted-parts.ts';
import { openPackedDocument, type PackedDocument } from './packed-document.ts';
import { typedArticle } from './typed-article.ts';

/** The maximum size of a document in bytes, with its pictures. */
const maxBytes = 100_000_000;

/** What a word-processor document contains, in the form of {@link typedArticle}. */
export interface ConvertedDocument {
  readonly html: string;
  /** By the `src` of the images in `html`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** How many parts of each kind are not in the text. */
  readonly omitted: ReadonlyMap<string, number>;
}

/** A format of word-processor documents. */
export interface DocumentFormat {
  readonly convert: (document: PackedDocument) => Promise<ConvertedDocument>;
  /** Returns why an error of `convert` makes the document unreadable; undefined if it is a fault of ours. */
  readonly explain: (error: unknown) => SourceFault | undefined;
}

/** Reads a document that is a ZIP archive as one article. */
export function readDocument(
  source: OpenedSource,
  settings: ReadSettings,
  { convert, explain }: DocumentFormat,
): AsyncGenerator<Incoming> {
  async function* read(document: PackedDocument, sha256: string): AsyncGenerator<Incoming> {
    const place = { file: source.name };
    const { html, pictures, omitted } = await convert(document);
    yield* omittedParts(place, omitted);
    const article = typedArticle({ html, place, sha256 }, settings);
    yield { ...article, ...(pictures.size > 0 && { enclosed: pictures }) };
  }
  return readPacked(source, read, (error) => (error instanceof SourceFault ? error : explain(error)));
}

/**
 * Opens a source that is a ZIP archive, and reads it.
 *
 * @param read gets the digest of the source, too
 * @param explain returns why an error of `read` makes the document unreadable; undefined if it is a fault of ours
 */
export async function* readPacked(
  source: OpenedSource,
  read: (document: PackedDocument, sha256: string) => AsyncGenerator<Incoming>,
  explain: DocumentFormat['explain'],
): AsyncGenerator<Incoming> {
  const whole = await readSource(source, maxBytes);
  let document: PackedDocument | undefined;
  try {
    document = await openPackedDocument(whole.bytes);
    yield* read(document, whole.sha256);
  } catch (error) {
    throw explain(error) ?? error;
  } finally {
    document?.close();
  }
}
