import { compareText } from '../../text/compare-text.ts';
import { readDate } from './read-date.ts';
import { type Reason, reasons, statusWords } from './status-words.ts';

/** What a source states about whether an article is published. */
export type Publication =
  | { readonly type: 'published' }
  /** The reason is a sentence: why readers could not see it. */
  | { readonly type: 'unpublished'; readonly reason: string }
  /** The reason is a sentence: what the source states, which is not known here. */
  | { readonly type: 'unknown'; readonly reason: string };

interface PublicationField {
  /** Names of fields, in lower case without punctuation, separated by spaces. */
  readonly names: string;
  /** Who uses these fields, and where they are documented. */
  readonly standard: string;
  /** Returns undefined if the value does not concern publication, so the field may have another meaning. */
  readonly read: (value: string, today: string) => Publication | undefined;
}

const published: Publication = { type: 'published' };

/**
 * One table for all formats of the fields that state whether an article is published, with their origin.
 * Expired articles (Hugo’s `expiryDate`) were published, so an archive keeps them.
 */
const fields: readonly PublicationField[] = [
  {
    names: 'draft isdraft',
    standard:
      'Hugo (gohugo.io/content-management/front-matter), Zola, Hexo, Atom’s app:draft (RFC 5023, section 13.1.1)',
    read: (value) => flag('draft', true)(value, '') ?? unknown('the draft mark', value),
  },
  {
    names: 'published ispublished publish islive live ispublic',
    standard:
      'Jekyll (jekyllrb.com/docs/front-matter), Substack’s posts.csv, Wagtail. "published" may also hold a date.',
    read: flag('unpublished', false),
  },
  {
    names:
      'status poststatus pubstatus publicationstatus publishstatus publishingstatus articlestatus workflowstatus workflowstate moderationstate',
    standard: 'WordPress, Ghost, Drupal, ninjs and NewsML-G2 (pubstatus), Directus, Blogger',
    read: status,
  },
  {
    names: 'visibility audience access',
    standard: 'Ghost (visibility), Substack (audience), WordPress',
    read: (value) => {
      const word = bare(value);
      if (/^(public|everyone|all|free|open)$/.test(word)) return published;
      if (/^(private|hidden|internal|unlisted)$/.test(word)) return unpublished('private');
      return /^(members|paid|tiers|onlypaid|onlyfree|founding|filter|subscribers|password)$/.test(word)
        ? unpublished('members')
        : undefined;
    },
  },
  {
    names: 'private isprivate hidden ishidden unlisted',
    standard: 'Docusaurus (unlisted), Hexo, Nikola (private, hidden)',
    read: flag('private', true),
  },
  {
    names: 'password postpassword',
    standard: 'WordPress',
    read: (value) => (isFalsy(value) ? undefined : unpublished('password')),
  },
  {
    names: 'deleted isdeleted trashed istrashed deletedat',
    standard: 'content management systems in general; may hold a time',
    read: (value) => (isFalsy(value) ? published : unpublished('deleted')),
  },
  {
    names: 'permalink',
    standard: 'Eleventy (11ty.dev/docs/permalinks): false writes no file',
    read: (value) => (bare(value) === 'false' ? unpublished('noPage') : undefined),
  },
  {
    names: 'headless',
    standard: 'Hugo (gohugo.io/content-management/page-bundles)',
    read: flag('noPage', true),
  },
  {
    names: 'build',
    standard:
      'Hugo (gohugo.io/content-management/build-options): render as never, link or false writes no page',
    read: (value) => (/^(?:link|local)$/i.test(value) || isFalsy(value) ? unpublished('noPage') : published),
  },
  {
    names:
      'publishdate golive goliveat publishat scheduledfor scheduledat embargo embargoed embargodate embargountil',
    standard: 'Hugo (publishDate), Wagtail (go_live_at), ninjs and NewsML-G2 (embargoed)',
    read: (value, today) => {
      const { date } = readDate(value);
      if (date === undefined) return undefined;
      return compareText(date.earliest, today) > 0 ? unpublished('later') : undefined;
    },
  },
];

const fieldByName = new Map(
  fields.flatMap((field) => field.names.split(' ').map((name) => [name, field] as const)),
);

/** Returns whether a field may state if an article is published. */
export function isPublicationField(name: string): boolean {
  return fieldByName.has(bare(name));
}

/** Returns whether a value is a boolean, and thus not a date, whatever its field is called. */
export function isFlag(value: unknown): boolean {
  const text = plainValue(value)?.trim() ?? '';
  return isTruthy(text) || isFalsy(text);
}

/**
 * Returns what a field states about publication.
 *
 * @param value as parsed: a text, boolean or number, possibly in a list or object as in Drupal
 * @param today `YYYY-MM-DD`
 * @returns undefined if it states nothing about that
 */
export function publicationOf(name: string, value: unknown, today: string): Publication | undefined {
  const text = plainValue(value);
  return text === undefined || text.trim() === ''
    ? undefined
    : fieldByName.get(bare(name))?.read(text.trim(), today);
}

/** Returns the most restrictive of several: one reason to be unpublished is enough. */
export function mostRestrictive(all: readonly (Publication | undefined)[]): Publication | undefined {
  return (['unpublished', 'unknown', 'published'] as const)
    .map((type) => all.find((one) => one?.type === type))
    .find(Boolean);
}

function status(value: string): Publication | undefined {
  // In a crawler's output, a field of this name holds the HTTP status code.
  if (/^[1-5]\d\d$/.test(value)) return undefined;
  // IPTC writes it as a QCode: `stat:usable`.
  const word = bare(value.replace(/^stat:/i, ''));
  const meaning = Object.hasOwn(statusWords, word) ? statusWords[word] : undefined;
  if (meaning === 'published') return published;
  return meaning === undefined ? unknown('the status', value) : unpublished(meaning);
}

function unknown(what: string, value: string): Publication {
  const quoted = JSON.stringify(value.slice(0, 100));
  return {
    type: 'unknown',
    reason: `The source gives it ${what} ${quoted}, which may mean that it is not published.`,
  };
}

/** Returns a reader for a boolean field. */
function flag(reason: Reason, when: boolean): PublicationField['read'] {
  return (value) => {
    if (isFalsy(value)) return when ? published : unpublished(reason);
    if (isTruthy(value)) return when ? unpublished(reason) : published;
    return undefined;
  };
}

function unpublished(reason: Reason): Publication {
  return { type: 'unpublished', reason: reasons[reason] };
}

function isTruthy(value: string): boolean {
  return /^(true|yes|y|on|1)$/i.test(value);
}

function isFalsy(value: string): boolean {
  return /^(false|no|n|off|0|never)$/i.test(value);
}

/** @param depth how deep a value may be nested in lists or objects, since files are untrusted */
function plainValue(value: unknown, depth = 3): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object' || depth === 0) return undefined;
  if (Array.isArray(value)) return plainValue(value[0], depth - 1);
  const { value: inner, name, label, slug, render } = value as Readonly<Record<string, unknown>>;
  return [inner, name, label, slug, render]
    .map((one) => plainValue(one, depth - 1))
    .find((one) => one !== undefined);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^wp:/, '')
    .replace(/[\s_.:-]+/g, '');
}
