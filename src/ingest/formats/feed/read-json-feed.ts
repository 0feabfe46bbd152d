import { decode, encodingOf } from '../../source/decode.ts';
import { sha256 } from '../../source/digest.ts';
import { feedArticle, type FeedItem, summaryNote } from './feed-article.ts';
import { topicsOf } from './feed-head.ts';
import { depthProblem } from '../../clean/html-depth.ts';
import { isWebAddress } from '../../clean/html-tree.ts';
import { type Incoming, type SourcePlace, refuse, type StatedName } from '../../contract/incoming.ts';
import { plainText } from '../../clean/plain-text.ts';
import { maxItemUnits } from '../json/read-json.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import type { Reader, OpenedSource } from '../../contract/reader.ts';
import { splitJson } from '../json/split-json.ts';

type JsonFeedFields = Readonly<Record<string, unknown>>;

/**
 * JSON Feed 1.0 and 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeedReader: Reader = {
  format: 'jsonfeed',
  reads: ({ text }) =>
    /^\s*\{/.test(text) &&
    /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//.test(text)
      ? 0.95
      : 0,
  read: readJsonFeed,
};

async function* readJsonFeed(source: OpenedSource): AsyncGenerator<Incoming> {
  const encoding = encodingOf(source);
  yield* encodingWarnings(source, encoding, '');
  const head = headOf(new TextDecoder(encoding.name).decode(source.start));
  let item = 0;
  let summaries = 0;
  for await (const { text, line, isTooLong, isCut } of splitJson(decode(source, encoding), maxItemUnits)) {
    item += 1;
    const place: SourcePlace = { file: source.name, line, item };
    const fields = isTooLong ? undefined : fieldsOf(text);
    if (!fields) {
      yield isCut
        ? refuse(
            place,
            'The file ends in the middle of this item.',
            'Get the complete file, and import it again.',
          )
        : refuse(
            place,
            isTooLong
              ? `The item has more than ${maxItemUnits / 1e6} million characters.`
              : 'The item is not a JSON object.',
            'Fix this item, or get the file again. The other items were read.',
          );
      continue;
    }
    const entry = jsonItem(fields, head);
    if (!entry.isWhole && entry.body !== '') summaries += 1;
    yield (
      (entry.bodyFormat === 'html' ? depthProblem(entry.body, place) : undefined) ??
      feedArticle(entry, place, sha256(text.trim()))
    );
  }
  if (item === 0)
    yield refuse(
      { file: source.name },
      'There are no items in this feed.',
      'Check whether the file is complete.',
    );
  yield* summaryNote(source.name, summaries);
}

function fieldsOf(json: string): JsonFeedFields | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonFeedFields)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the feed's own fields that precede its items; fields after them are ignored, so that reading need
 * not wait.
 */
function headOf(start: string): JsonFeedFields {
  const [before = ''] = start.split(/"items"\s*:\s*\[/, 1);
  return fieldsOf(`${before.replace(/,\s*$/, '')}}`) ?? {};
}

function jsonItem(fields: JsonFeedFields, head: JsonFeedFields): FeedItem {
  const html = textOf(fields.content_html);
  const plain = textOf(fields.content_text);
  const summary = textOf(fields.summary);
  const url = [textOf(fields.url), textOf(fields.external_url)].find(isWebAddress);
  const image = [textOf(fields.image), textOf(fields.banner_image)].find(isWebAddress);
  const authors = [authorsOf(fields), authorsOf(head)].find((names) => names.length > 0);
  return {
    key: textOf(fields.id) ?? url,
    title: lineOf(fields.title),
    standfirst: html === undefined && plain === undefined ? undefined : lineOf(fields.summary),
    date: textOf(fields.date_published),
    updated: textOf(fields.date_modified),
    authors,
    language: textOf(fields.language) ?? textOf(head.language),
    topics: topicsOf([fields.tags].flat().flatMap((tag) => textOf(tag) ?? [])),
    url,
    publisher: lineOf(head.title),
    image: image === undefined ? undefined : { src: image },
    body: html ?? plain ?? summary ?? '',
    bodyFormat: html === undefined ? 'text' : 'html',
    isWhole: html !== undefined || plain !== undefined,
  };
}

/** Returns the authors: several in version 1.1, one in 1.0. */
function authorsOf(fields: JsonFeedFields): StatedName[] {
  return [fields.authors ?? fields.author].flat().flatMap((author: unknown) => {
    const name =
      typeof author === 'object' && author !== null ? lineOf((author as JsonFeedFields).name) : undefined;
    return name === undefined ? [] : [{ name }];
  });
}

/** Returns a text, or a number used as an id. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string'
    ? value.trim() || undefined
    : typeof value === 'number'
      ? String(value)
      : undefined;
}

function lineOf(value: unknown): string | undefined {
  return plainText(textOf(value) ?? '') || undefined;
}
