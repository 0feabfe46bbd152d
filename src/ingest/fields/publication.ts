import { compareText } from '../../schema/date.ts';
import { readDate } from './read-date.ts';

/** What a source says of whether one of its articles is published. */
export type Publication =
  | { readonly type: 'published' }
  /** A sentence: why readers could not see it. */
  | { readonly type: 'unpublished'; readonly reason: string }
  /** A sentence: what the source says, which nothing here knows. */
  | { readonly type: 'unknown'; readonly reason: string };

interface PublicationField {
  /** Names of fields, in lower case and without signs, divided by spaces. */
  readonly names: string;
  /** Whose fields they are, and where that is written down. */
  readonly standard: string;
  /** Undefined where the value says nothing of publication, so that the field may mean something else. */
  readonly read: (value: string, today: string) => Publication | undefined;
}

const published: Publication = { type: 'published' };
const reasons = {
  draft: 'The source marks it as a draft.',
  unpublished: 'The source marks it as not published.',
  private: 'The source marks it as private.',
  password: 'The source shows it only to those who have its password.',
  members: 'The source shows it only to its members or subscribers.',
  later: 'The source was to publish it later.',
  deleted: 'The source has deleted it.',
  noPage: 'The source makes no page of it.',
  withheld: 'The source withholds it.',
} as const;
type Reason = keyof typeof reasons;

/**
 * What the words of a status mean: those of WordPress (publish, future, draft, pending, private, trash, auto-draft),
 * Ghost (published, scheduled, draft, sent), IPTC's publishing status (usable, withheld, canceled), Blogger (LIVE,
 * SOFT_TRASHED), Drupal (0, 1), and of content management at large.
 *
 * @see https://wordpress.org/documentation/article/post-status/
 * @see https://docs.ghost.org/content-api/posts
 * @see http://cv.iptc.org/newscodes/pubstatusg2/
 */
const statusWords: Readonly<Record<string, Reason | 'published'>> = {
  ...wordsFor(
    'published',
    'publish published public usable live online final released posted active 1 true yes',
  ),
  ...wordsFor(
    'draft',
    'draft drafts autodraft pending pendingreview inreview review underreview needsreview pitch idea assigned inprogress wip working unfinished submitted',
  ),
  ...wordsFor('unpublished', 'unpublished notpublished offline inactive disabled 0 false no'),
  ...wordsFor('private', 'private hidden internal unlisted'),
  ...wordsFor('members', 'members paid membersonly subscribers subscribersonly'),
  ...wordsFor('later', 'future scheduled schedule planned queued embargoed embargo'),
  ...wordsFor('deleted', 'trash trashed softtrashed deleted removed bin'),
  ...wordsFor('withheld', 'withheld canceled cancelled killed spiked rejected retracted withdrawn'),
};

/**
 * One table for all formats: which fields say whether an article is published, and whose they are. What expired (Hugo’s
 * `expiryDate`) was published, and an archive keeps it.
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
      'Jekyll (jekyllrb.com/docs/front-matter), Substack’s posts.csv, Wagtail. A date in "published" is one.',
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
    read: (value) => (isNo(value) ? undefined : unpublished('password')),
  },
  {
    names: 'deleted isdeleted trashed istrashed deletedat',
    standard: 'content management at large; a time says when',
    read: (value) => (isNo(value) ? published : unpublished('deleted')),
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

/** Whether a field may say if an article is published. */
export function isPublicationField(name: string): boolean {
  return fieldByName.has(bare(name));
}

/** Whether a value is true or false, and so no date, whatever its field is called. */
export function isFlag(value: unknown): boolean {
  const text = plainValue(value)?.trim() ?? '';
  return isYes(text) || isNo(text);
}

/**
 * Reads what a field says of publication.
 *
 * @param value as parsed: a text, a boolean, a number, or in a list or an object as Drupal has it
 * @param today `YYYY-MM-DD`
 * @returns undefined where it says nothing of that
 */
export function publicationOf(name: string, value: unknown, today: string): Publication | undefined {
  const text = plainValue(value);
  return text === undefined || text.trim() === ''
    ? undefined
    : fieldByName.get(bare(name))?.read(text.trim(), today);
}

/** Where on its old site a file lay that was no page of it, by its path: Jekyll’s and Hexo’s `_drafts`, Medium’s `draft_…`. */
export function publicationOfPath(path: string): Publication | undefined {
  return /(^|[/\\])_drafts[/\\]|(^|[/\\])draft_[^/\\]*\.html?$/i.test(path)
    ? unpublished('draft')
    : undefined;
}

/** What a date says of publication: one to come is that of a scheduled article. */
export function publicationOfDate(written: string | undefined, today: string): Publication | undefined {
  const date = written === undefined ? undefined : readDate(written).date;
  return date && date.precision !== 'undated' && compareText(date.earliest, today) > 0
    ? unpublished('later')
    : undefined;
}

/** The most restrictive of several: what is unpublished for one reason is unpublished. */
export function strictest(all: readonly (Publication | undefined)[]): Publication | undefined {
  return (['unpublished', 'unknown', 'published'] as const)
    .map((type) => all.find((one) => one?.type === type))
    .find(Boolean);
}

function status(value: string): Publication | undefined {
  // A crawler's field of this name is what the server answered.
  if (/^[1-5]\d\d$/.test(value)) return undefined;
  // IPTC writes it as a QCode: `stat:usable`.
  const word = bare(value.replace(/^stat:/i, ''));
  const meaning = Object.hasOwn(statusWords, word) ? statusWords[word] : undefined;
  if (meaning === 'published') return published;
  return meaning === undefined ? unknown('the status', value) : unpublished(meaning);
}

function unknown(what: string, value: string): Publication {
  const shown = JSON.stringify(value.slice(0, 100));
  return {
    type: 'unknown',
    reason: `The source gives it ${what} ${shown}, which may mean that it is not published.`,
  };
}

/** A field that is true or false. */
function flag(reason: Reason, when: boolean): PublicationField['read'] {
  return (value) => {
    if (isNo(value)) return when ? published : unpublished(reason);
    if (isYes(value)) return when ? unpublished(reason) : published;
    return undefined;
  };
}

function unpublished(reason: Reason): Publication {
  return { type: 'unpublished', reason: reasons[reason] };
}

function isYes(value: string): boolean {
  return /^(true|yes|y|on|1)$/i.test(value);
}

function isNo(value: string): boolean {
  return /^(false|no|n|off|0|never)$/i.test(value);
}

/** @param depth how many lists or objects a value may stand in: anyone can write a file */
function plainValue(value: unknown, depth = 3): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object' || depth === 0) return undefined;
  if (Array.isArray(value)) return plainValue(value[0], depth - 1);
  const { value: inner, name, label, slug } = value as Readonly<Record<string, unknown>>;
  return [inner, name, label, slug].map((one) => plainValue(one, depth - 1)).find((one) => one !== undefined);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^wp:/, '')
    .replace(/[\s_.:-]+/g, '');
}

function wordsFor<Meaning extends string>(meaning: Meaning, words: string): Record<string, Meaning> {
  return Object.fromEntries(words.split(' ').map((word) => [word, meaning]));
}
