import { depthProblem } from '../../clean/html-depth.ts';
import { type Incoming, type SourcePlace, refuse, warn } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { decode, declaredEncoding, findEncoding } from '../../source/decode.ts';
import { sha256 } from '../../source/digest.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import { lineIn, parseObject, textIn } from '../json/json-object.ts';
import { maxItemUnits } from '../json/read-json.ts';
import { splitJson } from '../json/split-json.ts';
import { restPost } from './rest-post.ts';
import { isTopicTerm, namesBeside, restList } from './rest-terms.ts';

/** Responses of WordPress at `/wp-json/wp/v2/`: lists of posts or pages, with categories, tags and users. */
export const wordpressRestReader: Reader = {
  format: 'wprest',
  reads: ({ text }) => (restList(text) === undefined ? 0 : 0.92),
  read: readRest,
};

async function* readRest(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const encoding = findEncoding(source.start, declaredEncoding(source.start));
  yield* encodingWarnings(source, encoding, '');
  const list = restList(new TextDecoder(encoding.name).decode(source.start)) ?? 'posts';
  const names = list === 'posts' ? namesBeside(source.path) : { authors: new Map(), terms: new Map() };
  const unnamed = { authors: 0, terms: 0 };
  let item = 0;
  for await (const { text, line, isTooLong, isCut } of splitJson(decode(source, encoding), maxItemUnits)) {
    item += 1;
    const place: SourcePlace = { file: source.name, line, item };
    const fields = isTooLong ? undefined : parseObject(text);
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
              ? `The item is longer than ${maxItemUnits / 1e6} million characters.`
              : 'The item is not a JSON object.',
            'Request the list again from the site. The other items were read.',
          );
    } else if (list === 'posts') {
      const article = restPost(
        fields,
        { place, sha256: sha256(text.trim()) },
        names,
        settings.today,
        unnamed,
      );
      yield depthProblem(article.body.value, place) ?? article;
    } else if (list === 'terms' && isTopicTerm(fields)) {
      const name = lineIn(fields.name);
      if (name !== undefined)
        yield { type: 'topic', key: textIn(fields.slug), name, description: lineIn(fields.description) };
    }
  }
  if (item === 0) yield refuse({ file: source.name }, 'This list is empty.', 'Leave it out.');
  yield* omissions(source, unnamed);
  if (list === 'media' || list === 'users') {
    yield warn(
      { file: source.name },
      `This is a list of the site’s ${list === 'media' ? 'pictures' : 'users'}; it contains no articles.`,
      list === 'media'
        ? 'Use --assets to give the folder with the pictures themselves.'
        : 'Keep it next to the list of posts, which takes the names of authors from it.',
    );
  }
}

function* omissions(
  source: OpenedSource,
  { authors, terms }: { readonly authors: number; readonly terms: number },
): Generator<Incoming> {
  const counts = [
    ...(authors > 0 ? [`${authors.toLocaleString('en')} ${authors === 1 ? 'author' : 'authors'}`] : []),
    ...(terms > 0
      ? [`${terms.toLocaleString('en')} ${terms === 1 ? 'category or tag' : 'categories and tags'}`]
      : []),
  ];
  if (counts.length === 0) return;
  yield warn(
    { file: source.name },
    `The posts refer to ${counts.join(' and ')} only by number; these were left out.`,
    'Request the posts with "?_embed", or save /wp-json/wp/v2/users, /categories and /tags next to the list; then import it again with --update.',
  );
}
