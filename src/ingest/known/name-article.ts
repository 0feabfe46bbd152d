import type { IncomingArticle, Warn } from '../contract/incoming.ts';
import { creditsOf } from './credits-of.ts';
import type { KnownNames, ResolvedName } from './known-names.ts';
import { isCode } from './name-labels.ts';
import { importProblem } from '../contract/import-problems.ts';

/** A longer code is a word rather than an abbreviation. */
const maxCodeLength = 6;

/** The records that an article refers to, as in its front matter. */
export interface NamedArticle {
  readonly byline: readonly (string | { readonly entity: string })[];
  /** The names of its authors, as stated by the source. */
  readonly author: string;
  readonly entities: readonly ListedEntity[];
  /** Those of them that are its subject. */
  readonly about: readonly string[];
  readonly topics: readonly string[];
  /** The ids of all records that the article refers to. */
  readonly needed: NeededRecords;
}

/** An id, or one with the words that the article uses for it, as they are written in front matter. */
type ListedEntity = string | { readonly id: string };

/** The ids of the records that an article refers to. */
export interface NeededRecords {
  readonly entities: readonly string[];
  readonly topics: readonly string[];
}

const maxNamed = 10;
/** A longer list of names does not belong to a single article. */
const maxNames = 200;

/** Resolves the names stated by a source to ids of records, existing or new. */
export function nameArticle(
  article: IncomingArticle,
  known: KnownNames,
  mayAddTopic: (label: string) => boolean,
  warn: Warn,
): NamedArticle {
  const { authors = [], names = [], topics = [], language, body } = article;
  const idOf = (resolved: ResolvedName | undefined, name: string): string[] => {
    if (!resolved) return [];
    if ('id' in resolved) return [resolved.id];
    warn(importProblem('name-of-several', { name: name.slice(0, 100), ids: resolved.among }));
    return [];
  };
  const entities = names
    .slice(0, maxNames)
    .flatMap(({ name, kind }) => idOf(known.entity(spelledAsIn(body.value, name), kind), name));
  const listed = listedRecords(article, known, warn);
  const filed = topics
    .slice(0, maxNames)
    .filter(({ label }) => mayAddTopic(label) || known.hasTopic(label))
    .flatMap(({ label }) => idOf(known.topic(spelledAsIn(body.value, label)), label));
  const lost = authors.filter(({ name }) => name.includes('@') && creditsOf(name).length === 0);
  if (lost.length > 0) {
    warn(importProblem('author-is-address'));
  }
  const signed = authors
    .slice(0, maxNames)
    .flatMap(({ name, kind }) =>
      creditsOf(name, (one) => known.hasPerson(one)).map((credit) => ({
        name: withoutOwnSite(credit, article),
        kind,
      })),
    )
    .flatMap(({ name, kind }) => known.author(name, kind, language) ?? []);
  const byline = signed.map(({ id, name }) => (id === undefined ? name : { entity: id }));
  const unique = <T>(list: readonly T[]) => [
    ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
  ];
  const author = signed.map(({ name }) => name).join(', ');
  const ids = signed.flatMap(({ id }) => id ?? []);
  const needed = { entities: unique([...entities, ...ids]), topics: unique(filed) };
  const own = new Set(listed.map(idIn));
  const items = [...listed, ...unique(entities).filter((id) => !own.has(id))];
  const about = [article.own?.about ?? []].flat() as string[];
  const isListed = new Set(items.map(idIn));
  return {
    byline: unique(byline),
    author,
    entities: items,
    about: about.filter((id) => isListed.has(id)),
    topics: needed.topics,
    needed,
  };
}

/** Returns the records that front matter of an archive like this one lists, as far as this archive has them. */
function listedRecords({ own }: IncomingArticle, known: KnownNames, warn: Warn): ListedEntity[] {
  const items = (own?.entities ?? []) as readonly ListedEntity[];
  const missing = [...items.map(idIn), ...([own?.about ?? []].flat() as string[])].filter(
    (id) => !known.hasEntity(id),
  );
  if (missing.length > 0)
    warn(importProblem('records-of-other-archive', { ids: [...new Set(missing)].slice(0, maxNamed) }));
  return items.filter((item) => known.hasEntity(idIn(item)));
}

function idIn(item: ListedEntity): string {
  return typeof item === 'string' ? item : item.id;
}

/**
 * Returns an author without the name or the domain of the site itself, as pages write them together: “Milltown.com Ada L.
 * Example”. Nothing is left of the site’s own name.
 */
function withoutOwnSite(name: string, { publisher, url }: IncomingArticle): string {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const own = new Set([publisher ?? '', host, host.split('.', 1)[0] ?? ''].map(squash).filter(Boolean));
  const words = name.split(/\s+/).filter((word) => !isDomain(word));
  if (own.has(squash(words.join(' '))) || words.length === 0) return '';
  const publisherWords = (publisher ?? '').split(/\s+/).filter(Boolean);
  const rest = words.slice(0, -publisherWords.length);
  const isTail =
    publisherWords.length > 1 && squash(words.slice(-publisherWords.length).join(' ')) === squash(publisher!);
  return isTail && rest.length > 1 ? rest.join(' ') : words.join(' ');
}

/** Whether a word is a domain: Milltown.com; initials such as J.R. are not. */
function isDomain(word: string): boolean {
  return /^[\p{L}\p{N}-]{3,}\.(?:com|org|net|gov|edu|info|news|co\.uk|io|tv)$/iu.test(word);
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Returns a code in the capitals in which a text writes it, if it does so everywhere: `NATO` for `nato`. Addresses don’t
 * count.
 */
function spelledAsIn(text: string, code: string): string {
  if (!isCode(code) || /[-_\d]/.test(code) || code.length > maxCodeLength) return code;
  // A code has nothing but letters and digits.
  const spellings = new Set(
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}/@._-])${code}(?![\\p{L}\\p{N}/@_-])`, 'giu'))].map(
      ([written]) => written,
    ),
  );
  const [only] = spellings;
  return spellings.size === 1 && only === code.toUpperCase() ? only : code;
}
