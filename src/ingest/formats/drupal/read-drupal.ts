import { unusedField } from '../../contract/unused-field.ts';
import { hash } from 'node:crypto';
import { inFigures } from '../../../text/count-of.ts';
import { headImage } from '../../clean/head-image.ts';
import { ownStandfirst } from '../../clean/standfirst.ts';
import {
  type Incoming,
  type IncomingArticle,
  type SourcePlace,
  refuse,
  warn,
} from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { draftOf } from '../../fields/draft-of.ts';
import { publicationOf } from '../../fields/publication.ts';
import { asObject, type JsonObject, lineIn, objectsOf, textIn } from '../json/json-object.ts';
import { readObjectsAt } from '../json/read-items.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/**
 * Reads responses of Drupal’s JSON:API: nodes, with the users, terms and files that they refer to if
 * `include` requested them.
 *
 * @see https://jsonapi.org/format/
 */
export const drupalReader: Reader = {
  format: 'drupal',
  reads: ({ text }) =>
    /^\s*\{/.test(text) &&
    /"type"\s*:\s*"(?:node|taxonomy_term|user|file)--/.test(text) &&
    /"attributes"\s*:/.test(text)
      ? 0.95
      : 0,
  read: readDrupal,
};

/** A related resource, of which only the name or address matters. */
interface Related {
  readonly name: string | undefined;
  readonly address: string | undefined;
}

const knownAttributes = new Set(
  'drupal_internal__nid drupal_internal__vid langcode revision_timestamp revision_log status title created changed promote sticky default_langcode revision_translation_affected path body field_body field_summary field_subtitle field_standfirst field_teaser content_translation_source content_translation_outdated metatag comment'.split(
    ' ',
  ),
);

async function* readDrupal(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const { again } = source;
  if (!again) {
    throw new SourceFault(formatProblem('drupal-needs-file'));
  }
  const related = new Map<string, Related>();
  for await (const part of readObjectsAt(source, again, (path) => path === 'included.*')) {
    if ('problem' in part) yield part;
    else related.set(textIn(part.fields.id) ?? '', relatedOf(part.fields));
  }
  let item = 0;
  const unnamed = new Map<string, number>();
  const others = new Map<string, number>();
  for await (const part of readObjectsAt(
    source,
    source.bytes,
    (path) => path === 'data.*' || path === 'data',
  )) {
    if ('problem' in part) {
      yield part;
      continue;
    }
    item += 1;
    const type = textIn(part.fields.type) ?? '';
    if (!type.startsWith('node--')) {
      others.set(type, (others.get(type) ?? 0) + 1);
      continue;
    }
    const place: SourcePlace = { ...part.place, item };
    const article = nodeOf(
      part.fields,
      { place, sha256: hash('sha256', part.text) },
      { related, unnamed },
      settings,
    );
    yield article;
  }
  if (item === 0) yield refuse({ file: source.name }, formatProblem('drupal-no-nodes'));
  yield* omissions(source, others, unnamed);
}

function relatedOf({ attributes }: JsonObject): Related {
  const fields = asObject(attributes) ?? {};
  return {
    name: lineIn(fields.display_name) ?? lineIn(fields.name),
    address: textIn(asObject(fields.uri)?.url) ?? textIn(asObject(fields.uri)?.value),
  };
}

function nodeOf(
  node: JsonObject,
  { place, sha256: digest }: { readonly place: SourcePlace; readonly sha256: string },
  {
    related,
    unnamed,
  }: { readonly related: ReadonlyMap<string, Related>; readonly unnamed: Map<string, number> },
  { today }: ReadSettings,
): IncomingArticle {
  const attributes = asObject(node.attributes) ?? {};
  const body = asObject(attributes.body) ?? asObject(attributes.field_body) ?? {};
  const html = textIn(body.processed) ?? textIn(body.value) ?? '';
  const authors: string[] = [];
  const topics: string[] = [];
  let image: IncomingArticle['image'];
  for (const [name, value] of Object.entries(asObject(node.relationships) ?? {})) {
    if (/^(?:node_type|revision_uid|menu_link)$/.test(name)) continue;
    const data = asObject(value)?.data;
    for (const reference of [...objectsOf(data), ...(asObject(data) ? [asObject(data)!] : [])]) {
      const thing = related.get(textIn(reference.id) ?? '');
      const type = textIn(reference.type) ?? '';
      if (type.startsWith('file--') && thing?.address !== undefined)
        image ??= {
          src: thing.address,
          ...(lineIn(asObject(reference.meta)?.alt) && { alt: lineIn(asObject(reference.meta)?.alt)! }),
        };
      else if (thing?.name === undefined) unnamed.set(name, (unnamed.get(name) ?? 0) + 1);
      else if (type.startsWith('user--') || /author|byline/i.test(name)) authors.push(thing.name);
      else if (type.startsWith('taxonomy_term--')) topics.push(thing.name);
      else unnamed.set(name, (unnamed.get(name) ?? 0) + 1);
    }
  }
  const alias = textIn(asObject(attributes.path)?.alias);
  const number = textIn(attributes.drupal_internal__nid);
  const date = textIn(attributes.created);
  const summary = ['field_standfirst', 'field_subtitle', 'field_summary', 'field_teaser']
    .map((name) => lineIn(asObject(attributes[name])?.value ?? attributes[name]))
    .find(Boolean);
  return {
    type: 'article',
    place,
    sha256: digest,
    key: textIn(node.id) ?? number,
    title: lineIn(attributes.title),
    standfirst: ownStandfirst(summary ?? lineIn(body.summary), html),
    date,
    updated: textIn(attributes.changed),
    authors: [...new Set(authors)].map((name) => ({ name })),
    topics: [...new Set(topics)].map((label) => ({ label })),
    language: textIn(attributes.langcode),
    oldPaths: [...(alias === undefined ? [] : [alias]), ...(number === undefined ? [] : [`/node/${number}`])],
    image: headImage(image, html),
    body: { format: 'html', value: html },
    unused: Object.entries(attributes).flatMap(([name, value]) => {
      const text = textIn(value) ?? textIn(asObject(value)?.value);
      return knownAttributes.has(name) || text === undefined ? [] : [unusedField(name, text)];
    }),
    ...draftOf(
      publicationOf('status', attributes.status, today),
      publicationOf('moderation_state', attributes.moderation_state, today),
      publicationOf('unpublish_on', attributes.unpublish_on, today),
    ),
  };
}

function* omissions(
  source: OpenedSource,
  others: ReadonlyMap<string, number>,
  unnamed: ReadonlyMap<string, number>,
): Generator<Incoming> {
  const list = (counts: ReadonlyMap<string, number>) =>
    [...counts].slice(0, 20).map(([name, count]) => `${inFigures(count)} ${name.slice(0, 60)}`);
  if (others.size > 0) {
    yield warn({ file: source.name }, formatProblem('drupal-others-omitted', { parts: list(others) }));
  }
  if (unnamed.size > 0) {
    const fields = [...unnamed.keys()].slice(0, 4);
    yield warn(
      { file: source.name },
      formatProblem('drupal-names-missing', { parts: list(unnamed), fields }),
    );
  }
}
