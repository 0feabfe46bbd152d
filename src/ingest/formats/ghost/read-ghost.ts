import { unusedField } from '../../contract/unused-field.ts';
import { hash } from 'node:crypto';
import { inFigures } from '../../../text/count-of.ts';
import { headImage } from '../../clean/head-image.ts';
import { isWebAddress } from '../../clean/html-tree.ts';
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
import { type JsonObject, lineIn, textIn } from '../json/json-object.ts';
import { readObjectsAt } from '../json/read-items.ts';
import { type GhostTables, ghostTables, ghostTable } from './ghost-tables.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/**
 * Reads Ghost's JSON export: posts and pages, with names from other tables.
 *
 * @see https://ghost.org/docs/migration/custom/
 */
export const ghostReader: Reader = {
  format: 'ghost',
  reads: ({ text }) =>
    /^\s*\{\s*"(?:db|meta|data)"\s*:/.test(text) && /"exported_on"\s*:/.test(text) && /"data"\s*:/.test(text)
      ? 0.95
      : 0,
  read: readGhost,
};

/** Other fields of a post that may contain text by its author. */
const unusedFields =
  'codeinjection_head codeinjection_foot meta_title meta_description og_title og_description twitter_title twitter_description email_subject frontmatter'.split(
    ' ',
  );

async function* readGhost(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const { again } = source;
  if (!again) {
    throw new SourceFault(formatProblem('ghost-needs-file'));
  }
  const tables = await ghostTables(source, again);
  yield* tables.problems;
  let item = 0;
  let links = 0;
  for await (const row of readObjectsAt(source, source.bytes, (path) => ghostTable(path) === 'posts')) {
    if ('problem' in row) {
      yield row;
      continue;
    }
    item += 1;
    const place: SourcePlace = { ...row.place, item };
    const html = textIn(row.fields.html) ?? '';
    links += html.match(/href="__GHOST_URL__/g)?.length ?? 0;
    yield ghostPost(row.fields, { place, sha256: hash('sha256', row.text) }, tables, settings);
  }
  if (item === 0) yield refuse({ file: source.name }, formatProblem('ghost-no-posts'));
  if (links > 0) {
    yield warn({ file: source.name }, formatProblem('ghost-links-without-site', { count: links }));
  }
  yield* omissions(source, tables);
}

function* omissions(source: OpenedSource, { others }: GhostTables): Generator<Incoming> {
  if (others.size === 0) return;
  const parts = [...others].map(([name, count]) => `${inFigures(count)} ${name}`).slice(0, 40);
  yield warn({ file: source.name }, formatProblem('ghost-others-omitted', { parts }));
}

function ghostPost(
  post: JsonObject,
  { place, sha256: digest }: { readonly place: SourcePlace; readonly sha256: string },
  tables: GhostTables,
  { today }: ReadSettings,
): IncomingArticle {
  const id = textIn(post.id) ?? '';
  const meta = tables.meta.get(id) ?? {};
  const html = textIn(post.html)?.replaceAll('__GHOST_URL__/', '/').replaceAll('__GHOST_URL__', '');
  const author = tables.users.get(textIn(post.author_id) ?? '');
  const authors = tables.authors.get(id) ?? (author === undefined ? [] : [author]);
  const slug = textIn(post.slug);
  const url = textIn(post.canonical_url);
  const feature = textIn(post.feature_image)?.replace('__GHOST_URL__', '');
  const date = textIn(post.published_at);
  const body = html ?? textIn(post.plaintext) ?? '';
  const unused = unusedFields.flatMap((name) => {
    const text = textIn(post[name] ?? meta[name]);
    return text === undefined ? [] : [unusedField(name, text)];
  });
  return {
    type: 'article',
    place,
    sha256: digest,
    key: textIn(post.uuid) ?? (id === '' ? slug : id),
    title: lineIn(post.title),
    standfirst: ownStandfirst(lineIn(post.custom_excerpt), body),
    date,
    updated: textIn(post.updated_at),
    authors: authors.map((name) => ({ name })),
    topics: (tables.tags.get(id) ?? []).map((label) => ({ label })),
    language: textIn(post.locale),
    url: isWebAddress(url) ? url : undefined,
    oldPaths: slug === undefined ? [] : [`/${slug}/`],
    image:
      feature === undefined
        ? undefined
        : headImage(
            {
              src: feature,
              alt: lineIn(meta.feature_image_alt),
              caption: lineIn(meta.feature_image_caption),
            },
            body,
          ),
    body: { format: html === undefined ? 'text' : 'html', value: body },
    unused,
    ...draftOf(
      publicationOf('status', post.status, today),
      publicationOf('visibility', post.visibility, today),
    ),
  };
}
