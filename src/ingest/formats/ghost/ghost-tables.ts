import type { IncomingProblem } from '../../contract/incoming.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { type JsonObject, lineIn, textIn } from '../json/json-object.ts';
import { readObjectsAt } from '../json/read-items.ts';

/** The records to which the posts of an export refer by id. */
export interface GhostTables {
  /** Names of tags by post id, in the order of the post. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly authors: ReadonlyMap<string, readonly string[]>;
  readonly meta: ReadonlyMap<string, JsonObject>;
  /** Display names by id; no other data about people are kept. */
  readonly users: ReadonlyMap<string, string>;
  /** The number of rows in each other table. */
  readonly others: ReadonlyMap<string, number>;
  readonly problems: readonly IncomingProblem[];
}

const related = new Set(['tags', 'users', 'posts_tags', 'posts_authors', 'posts_meta']);

/** Returns the table that an object is a row of: `posts` for `db.*.data.posts.*`. */
export function ghostTable(path: string): string | undefined {
  return /^(?:db\.\*\.)?data\.(\w+)\.\*$/.exec(path)?.[1];
}

/** Reads all tables except posts; they are small, since only names and ids are kept. */
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
  for await (const row of readObjectsAt(source, bytes, (path) => {
    const table = ghostTable(path);
    if (table !== undefined && table !== 'posts' && !related.has(table))
      others.set(table, (others.get(table) ?? 0) + 1);
    return table !== undefined && related.has(table);
  })) {
    if ('problem' in row) {
      problems.push(row);
      continue;
    }
    const { fields } = row;
    const table = ghostTable(row.path)!;
    const id = textIn(fields.id) ?? '';
    if (table === 'tags') {
      const name = lineIn(fields.name);
      // Tags that begin with # are internal.
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
