import { unusedField } from '../../contract/unused-field.ts';
import { headImage } from '../../clean/head-image.ts';
import { isWebAddress } from '../../clean/html-tree.ts';
import { ownStandfirst } from '../../clean/standfirst.ts';
import type { IncomingArticle, IncomingImage, SourcePlace } from '../../contract/incoming.ts';
import { draftOf } from '../../fields/draft-of.ts';
import { publicationOf } from '../../fields/publication.ts';
import { asObject, type JsonObject, lineIn, objectsOf, textIn } from '../json/json-object.ts';
import { wordpressDate } from '../wordpress/wordpress-date.ts';
import { isTopicTerm, type RestNames } from './rest-terms.ts';

/** The numbers of authors and terms that a list refers to by number without a known name. */
export interface Unnamed {
  authors: number;
  terms: number;
}

/** Fields that are handled or irrelevant, so they are not reported as unused. */
const knownFields = new Set(
  'id date date_gmt guid modified modified_gmt slug status type link title content excerpt author featured_media comment_status ping_status sticky template format meta categories tags class_list _links _embedded password permalink_template generated_slug jetpack_featured_media_url yoast_head yoast_head_json'.split(
    ' ',
  ),
);

/**
 * Reads a post of the WordPress REST API.
 *
 * @param unnamed counts references by number without a known name
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function restPost(
  post: JsonObject,
  { place, sha256 }: { readonly place: SourcePlace; readonly sha256: string },
  names: RestNames,
  today: string,
  unnamed: Unnamed,
): IncomingArticle {
  const content = asObject(post.content);
  const html = textIn(content?.rendered) ?? textIn(post.content) ?? '';
  const embedded = asObject(post._embedded) ?? {};
  const url = textIn(post.link);
  const date = wordpressDate(clock(post.date), clock(post.date_gmt));
  const updated = wordpressDate(clock(post.modified), clock(post.modified_gmt));
  const media = objectsOf(embedded['wp:featuredmedia'])[0];
  return {
    type: 'article',
    place,
    sha256,
    key: textIn(post.id) ?? url,
    title: renderedIn(post.title),
    standfirst: ownStandfirst(renderedIn(post.excerpt), html),
    date,
    updated: updated === date ? undefined : updated,
    authors: authorsOf(post, embedded, names, unnamed).map((name) => ({ name })),
    topics: topicsOf(post, embedded, names, unnamed).map((label) => ({ label })),
    url: isWebAddress(url) ? url : undefined,
    oldPaths: isWebAddress(url) ? [url] : [],
    image: headImage(media && imageOf(media), html),
    body: { format: 'html', value: html },
    unused: Object.entries(post).flatMap(([name, value]) => {
      const text = textIn(value) ?? lineIn(asObject(value)?.rendered);
      return knownFields.has(name) || text === undefined ? [] : [unusedField(name, text)];
    }),
    ...draftOf(
      publicationOf('status', post.status, today),
      publicationOf('password', content?.protected === true ? 'yes' : undefined, today),
    ),
  };
}

/** Replaces the `T` of the API by the space that the database uses. */
function clock(value: unknown): string | undefined {
  return textIn(value)?.replace('T', ' ');
}

function renderedIn(value: unknown): string | undefined {
  return lineIn(asObject(value)?.rendered ?? value);
}

function authorsOf(post: JsonObject, embedded: JsonObject, names: RestNames, unnamed: Unnamed): string[] {
  const people = objectsOf(embedded.author);
  // The plugin Co-Authors Plus stores several authors as terms.
  const terms = [embedded['wp:term']].flat(2).map(asObject);
  const together = terms
    .filter((term) => term?.taxonomy === 'author')
    .map((term) => people.find(({ slug }) => slug === textIn(term!.slug)?.replace(/^cap-/, '')) ?? term!);
  const within = (together.length > people.length ? together : people).flatMap(
    ({ name }) => lineIn(name) ?? [],
  );
  if (within.length > 0) return within;
  const number = textIn(post.author);
  if (number === undefined || number === '0') return [];
  const name = names.authors.get(number);
  if (name === undefined) unnamed.authors += 1;
  return name === undefined ? [] : [name];
}

function topicsOf(post: JsonObject, embedded: JsonObject, names: RestNames, unnamed: Unnamed): string[] {
  const groups = Array.isArray(embedded['wp:term']) ? embedded['wp:term'] : [];
  const within = groups.flatMap(objectsOf);
  const labels = within.filter(isTopicTerm).flatMap(({ name }) => lineIn(name) ?? []);
  const known = new Set(within.flatMap(({ id }) => textIn(id) ?? []));
  for (const number of [post.categories, post.tags].flat().flatMap((one) => textIn(one) ?? [])) {
    const name = names.terms.get(number);
    if (known.has(number) || name === '') continue;
    if (name === undefined) unnamed.terms += 1;
    else labels.push(name);
  }
  return [...new Set(labels)];
}

function imageOf(media: JsonObject): IncomingImage | undefined {
  const src = textIn(media.source_url);
  const [alt, caption] = [lineIn(media.alt_text), renderedIn(media.caption)];
  return src === undefined ? undefined : { src, ...(alt && { alt }), ...(caption && { caption }) };
}
