import type { IncomingProblem } from '../../contract/incoming.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { type JsonObject, lineIn, textIn } from '../json/json-object.ts';
import { readParts } from '../json/read-parts.ts';

/** What the posts of an export refer to by number. */
export interface GhostTables {
  /** By the post's id, in the order that the post has them. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly authors: ReadonlyMap<string, readonly string[]>;
  readonly meta: ReadonlyMap<string, JsonObject>;
  /** Display names by id; nothing else of a person is kept. */
  readonly users: ReadonlyMap<string, string>;
  /** How many rows there are of all that is no post and belongs to none. */
  readonly others: ReadonlyMap<string, number>;
  readonly problems: readonly IncomingProblem[];
}

const related = new Set(['tags', 'users', 'posts_tags', 'posts_authors', 'posts_meta']);

/** The table that an object is a row of: `posts` of `db.*.data.posts.*`. */
export function tableOf(path: string): string | undefined {
  return /^(?:db\.\*\.)?data\.(\w+)\.\*$/.exec(path)?.[1];
}

/** Reads all that is no post: names and numbers only, which are small. */
export async function ghostTables(
  source: OpenedSource,
  bytes: () => AsyncIterable<Uint8Array>,
): Promise<GhostTables> {
  const tagNames = new Map<string, string>();
  const users = new Map<string, string>();
  const meta = new Map<string, JsonObject>();
  const others = new Map<string, number>();
  const links = { posts_tags: [] as JsonObject[], posts_authors: [] as JsonObject[] };
  const problems: IncomingProblem[] = [];
  for await (const row of readParts(source, bytes, (path) => {
    const table = tableOf(path);
    if (table !== undefined && table !== 'posts' && !related.has(table))
      others.set(table, (others.get(table) ?? 0) + 1);
    return table !== undefined && related.has(table);
  })) {
    if ('problem' in row) {
      problems.push(row);
      continue;
    }
    const { fields } = row;
    const table = tableOf(row.path)!;
    const id = textIn(fields.id) ?? '';
    if (table === 'tags') {
      const name = lineIn(fields.name);
      // One that begins with # is for the editors alone.
      if (name !== undefined && !name.startsWith('#') && fields.visibility !== 'internal')
        tagNames.set(id, name);
    } else if (table === 'users') {
      const name = lineIn(fields.name);
      if (name !== undefined) users.set(id, name);
    } else if (table === 'posts_meta') meta.set(textIn(fields.post_id) ?? '', fields);
    else links[table as keyof typeof links].push(pick(fields));
  }
  return {
    tags: namesByPost(links.posts_tags, 'tag_id', tagNames),
    authors: namesByPost(links.posts_authors, 'author_id', users),
    meta,
    users,
    others,
    problems,
  };
}

function pick({ post_id, tag_id, author_id, sort_order }: JsonObject): JsonObject {
  return { post_id, tag_id, author_id, sort_order };
}

function namesByPost(
  links: readonly JsonObject[],
  key: 'tag_id' | 'author_id',
  names: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const byPost = new Map<string, string[]>();
  for (const link of links.toSorted((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))) {
    const post = textIn(link.post_id) ?? '';
    const name = names.get(textIn(link[key]) ?? '');
    if (name !== undefined) byPost.set(post, [...(byPost.get(post) ?? []), name]);
  }
  return byPost;
}
