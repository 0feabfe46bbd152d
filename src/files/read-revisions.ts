import { join } from 'node:path';
import { buildLexicon } from '../archive/lexicon.ts';
import type { Bodies } from '../archive/build-archive.ts';
import type { ArticleRecord, Content } from '../archive/record.ts';
import { publicStates, type ShownFrom } from '../archive/revisions/public-states.ts';
import {
  digestOfText,
  type KnownState,
  type RevisionText,
  type Revision,
  revisionsOf,
} from '../archive/revisions/revision.ts';
import { render } from '../markdown/render.ts';
import { type ArticleData, articleSchema } from '../schema/article.ts';
import { compareText } from '../text/compare-text.ts';
import type { ArticleId } from '../schema/id.ts';
import { codeDigest } from './code-digest.ts';
import { dayInZone } from './day-in-zone.ts';
import { currentCommit, type FileChangeInHistory, readBlobs, readHistory } from './git-history.ts';
import { KeptRevisions, type KeptStates, shownStates } from './kept-revisions.ts';
import { readRecord } from './read-record.ts';
import { decodeText } from './read-text.ts';
import { ValueCache } from './value-cache.ts';

/** What a file was: null if it could not be read by the schema of today, so that nothing is known of it. */
type StoredState = {
  readonly data: ArticleData;
  readonly text: RevisionText;
  readonly digest: string;
} | null;

/** The texts that articles have had, by their ids; only of those with several. */
export type Revisions = ReadonlyMap<ArticleId, readonly Revision[]>;

/**
 * Returns what the revisions of an archive depend on besides its content: the current commit of its repository; undefined
 * without one.
 */
export function historyKey(contentDir: string): string | undefined {
  return currentCommit(contentDir);
}

/** Says why there are no revisions, if a keeper may wonder. */
export function shallowNote(contentDir: string, { site, articles }: Content): string | undefined {
  return site.revisions && articles.length > 0 && currentCommit(contentDir) === 'shallow'
    ? 'This clone has no history, so articles show no earlier texts. Whoever set up Git here can fetch the whole history.'
    : undefined;
}

/** Reads the earlier texts of an archive; see {@link revisionReader}. */
type ReadRevisions = (content: Content, bodies: Bodies, day: string) => Revisions;

/**
 * Returns a function that reads the texts that published articles have had since they were first published, from the Git
 * history of their folder, and before it from `revisions.jsonl`. The history is read again only after another commit.
 *
 * @param contentDir an absolute path
 * @param cacheFile where earlier files are cached between runs: an absolute path
 * @param kept reads `revisions.jsonl`
 */
export function revisionReader(
  contentDir: string,
  cacheFile: string,
  kept = new KeptRevisions(contentDir),
): ReadRevisions {
  const read = stateReader(contentDir, cacheFile, kept);
  return (content, { articles: bodies }, day) => {
    const data = new Map(content.articles.map((record) => [record.id, record.data]));
    return new Map(
      [...read(content, (id) => bodies.has(id), day)].flatMap(([id, states]) => {
        const revisions = revisionsOf(states, textOf(data.get(id)!, bodies.get(id)!.blocks));
        return revisions.length > 1 ? [[id, revisions] as const] : [];
      }),
    );
  };
}

/** Reads what articles were when they were public, oldest first: what is kept of them, and those whose files have had several texts. */
type ReadStates = (
  content: Pick<Content, 'site' | 'articles' | 'withheld'>,
  isShown: (id: ArticleId) => boolean,
  day: string,
) => KeptStates;

/** Returns a function that reads public states; see {@link revisionReader}. */
export function stateReader(
  contentDir: string,
  cacheFile: string,
  kept = new KeptRevisions(contentDir),
): ReadStates {
  let known: ReturnType<typeof editedArticles>;
  const earlier = new EarlierFiles(contentDir, cacheFile);
  return (content, isShown, day) => {
    if (!content.site.revisions) return new Map();
    const commit = currentCommit(contentDir);
    if (known?.commit !== commit) known = editedArticles(contentDir);
    const open = new Set(
      content.articles.filter((record) => isShown(record.id) && mayShow(record)).map(({ id }) => id),
    );
    const edited = new Map([...(known?.changes ?? [])].filter(([id]) => open.has(id)));
    const stored = earlier.read(new Set([...edited.values()].flat().flatMap(({ blob }) => blob ?? [])));
    const from = shownFrom(content);
    const committed = (changes: readonly FileChangeInHistory[]) =>
      publicStates(
        changes.map((change) => {
          const file = change.blob === undefined ? undefined : stored.get(change.blob);
          return {
            day: dayInZone(new Date(change.time), content.site.timeZone),
            data: file?.data,
            file,
            change,
          };
        }),
        content.site,
        from,
        day,
      ).map(({ state: { file, change }, day: since }): KnownState => ({
        day: since,
        text: file!.text,
        digest: file!.digest,
        corrections: file!.data.corrections.length,
        updated: file!.data.updated?.edtf,
        subject: change.subject,
      }));
    const keptStates = kept.read().states;
    const ids = new Set([...keptStates.keys(), ...edited.keys()]);
    return new Map(
      [...ids].flatMap((id) => {
        if (!open.has(id)) return [];
        const states = [...shownStates(keptStates.get(id) ?? [], from), ...committed(edited.get(id) ?? [])];
        return states.length > 0 ? [[id, states] as const] : [];
      }),
    );
  };
}

/** Returns the ids of articles that may have had other texts. */
export function idsWithEarlierTexts(contentDir: string): ReadonlySet<ArticleId> {
  const edited = editedArticles(contentDir);
  return new Set([...new KeptRevisions(contentDir).read().states.keys(), ...(edited?.changes.keys() ?? [])]);
}

/** Returns the articles whose files have had several texts, by id, each with the changes of its file. */
function editedArticles(contentDir: string) {
  const history = readHistory(join(contentDir, 'articles'));
  if (!history) return undefined;
  const byId = Map.groupBy(history.changes, ({ id }) => id as ArticleId);
  const edited = [...byId].filter(([, list]) => new Set(list.map(({ blob }) => blob)).size > 1);
  return { commit: history.commit, changes: new Map(edited) };
}

function mayShow({ data }: ArticleRecord): boolean {
  return data.revisions && data.withheld.length === 0 && data.listing !== 'address-only';
}

/**
 * Returns from when texts are shown. One that is older than a decision to withhold a name, of which only the month is public,
 * may contain it.
 */
function shownFrom({ site, withheld }: Pick<Content, 'site' | 'withheld'>): ShownFrom {
  const months = withheld.flatMap(({ data }) => data.decisions.map(({ month }) => `${month}-31`));
  return { from: site.revisionsFrom?.earliest, after: months.toSorted(compareText).at(-1) };
}

function textOf({ title, standfirst }: ArticleData, blocks: readonly string[]): RevisionText {
  return { title, ...(standfirst !== undefined && { standfirst }), blocks };
}

/** Reads earlier files; each is read and parsed once, also by later runs. */
class EarlierFiles {
  readonly #contentDir: string;
  readonly #cacheFile: string;
  #cache: ValueCache<StoredState> | undefined;

  constructor(contentDir: string, cacheFile: string) {
    this.#contentDir = contentDir;
    this.#cacheFile = cacheFile;
  }

  /**
   * Reads several at once.
   *
   * @param blobs the ids of their bytes
   */
  read(blobs: ReadonlySet<string>): ReadonlyMap<string, StoredState> {
    const cache = (this.#cache ??= new ValueCache<StoredState>(this.#cacheFile));
    const missing = [...blobs].filter((blob) => !cache.has(keyOf(blob)));
    const bytes = missing.length > 0 ? readBlobs(this.#contentDir, missing) : undefined;
    const stateOf = (blob: string) => cache.of(keyOf(blob), () => readState(bytes?.get(blob)));
    const states = new Map([...blobs].map((blob) => [blob, stateOf(blob)]));
    if (bytes) cache.save();
    return states;
  }
}

function keyOf(blob: string): string {
  return `${codeDigest(['archive', 'markdown', 'schema', 'text', 'files'])} ${blob}`;
}

const settings = {
  lexicon: buildLexicon([]),
  entityHref: '{}',
  words: { section: '{}', withheld: '{}' },
};

function readState(bytes: Buffer | undefined): StoredState {
  return bytes ? readArticleText(bytes) : null;
}

/** Reads the words of an article’s file, as its revisions have them; null if the file can’t be read by the schema of today. */
export function readArticleText(bytes: Uint8Array): StoredState {
  const read = readRecord('', decodeText(bytes), true, articleSchema);
  if (Array.isArray(read)) return null;
  const { blocks } = render({ markdown: read.body ?? '', naming: [], listed: [] }, settings).body;
  const text = textOf(read.data, blocks);
  return { data: read.data, text, digest: digestOfText(text) };
}
