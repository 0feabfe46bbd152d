import { type Incoming, warn } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { encodingOf } from '../../source/decode.ts';
import { lineIn, textIn } from '../json/json-object.ts';
import { readItems } from '../json/read-items.ts';
import { restPost } from './rest-post.ts';
import { isTopicTerm, namesBeside, restList } from './rest-terms.ts';
import { formatProblem } from '../../contract/format-problems.ts';

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
    ifNoObject: formatProblem('wordpress-list-no-object'),
    ifEmpty: formatProblem('wordpress-list-empty'),
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
      formatProblem(list === 'media' ? 'wordpress-list-of-pictures' : 'wordpress-list-of-users'),
    );
  }
}

function* omissions(
  source: OpenedSource,
  { authors, terms }: { readonly authors: number; readonly terms: number },
): Generator<Incoming> {
  if (authors + terms > 0)
    yield warn({ file: source.name }, formatProblem('wordpress-names-missing', { authors, terms }));
}
