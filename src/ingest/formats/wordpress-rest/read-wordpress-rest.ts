import { importAdvice } from '../../contract/import-advice.ts';
import { countOf } from '../../../text/count-of.ts';
import { type Incoming, warn } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { encodingOf } from '../../source/decode.ts';
import { lineIn, textIn } from '../json/json-object.ts';
import { readItems } from '../json/read-items.ts';
import { restPost } from './rest-post.ts';
import { isTopicTerm, namesBeside, restList } from './rest-terms.ts';

/** Responses of WordPress at `/wp-json/wp/v2/`: lists of posts or pages, with categories, tags and users. */
export const wordpressRestReader: Reader = {
  format: 'wprest',
  reads: ({ text }) => (restList(text) === undefined ? 0 : 0.92),
  read: readRest,
};

async function* readRest(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const list = restList(new TextDecoder(encodingOf(source).name).decode(source.start)) ?? 'posts';
  const names = list === 'posts' ? namesBeside(source.path) : { authors: new Map(), terms: new Map() };
  const unnamed = { authors: 0, terms: 0 };
  const items = readItems(source, {
    advice: 'Request the list again from the site. The other items were read.',
    ifEmpty: ['This list is empty.', 'Leave it out.'],
  });
  for await (const item of items) {
    if ('problem' in item) yield item;
    else if (list === 'posts') {
      yield restPost(item.fields, item, names, settings.today, unnamed);
    } else if (list === 'terms' && isTopicTerm(item.fields)) {
      const { name, slug, description } = item.fields;
      const label = lineIn(name);
      if (label !== undefined)
        yield { type: 'topic', key: textIn(slug), name: label, description: lineIn(description) };
    }
  }
  yield* omissions(source, unnamed);
  if (list === 'media' || list === 'users') {
    yield warn(
      { file: source.name },
      `This is a list of the site’s ${list === 'media' ? 'pictures' : 'users'}; it contains no articles.`,
      list === 'media'
        ? importAdvice.pictureFolder
        : 'Keep it next to the list of posts, which takes the names of authors from it.',
    );
  }
}

function* omissions(
  source: OpenedSource,
  { authors, terms }: { readonly authors: number; readonly terms: number },
): Generator<Incoming> {
  const counts = [
    ...(authors > 0 ? [countOf(authors, 'author')] : []),
    ...(terms > 0 ? [countOf(terms, 'category or tag', 'categories and tags')] : []),
  ];
  if (counts.length === 0) return;
  yield warn(
    { file: source.name },
    `The posts refer to ${counts.join(' and ')} only by number; these were left out.`,
    {
      advice:
        'Request the posts with "?_embed", or save /wp-json/wp/v2/users, /categories and /tags next to the list; then import it again with --update.',
      atDesk:
        'Request the posts with "?_embed", or save /wp-json/wp/v2/users, /categories and /tags next to the list; then tick “Update articles”, and import it again.',
    },
  );
}
