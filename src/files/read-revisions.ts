import { existsSync } from 'node:fs';
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
import { currentCommit, readBlobs, readHistory } from './git-history.ts';
import { KeptRevisions, type KeptStates, shownStates } from './kept-revisions.ts';
import { readRecord } from './read-record.ts';
import { decodeText } from './read-text.ts';
import { digestOf, ValueCache } from './value-cache.ts';

/** What a file was: null if it could not be read by the schema of today, so that nothing is known of it. */
type StoredState = {
  readonly data: ArticleData;
  readonly text: RevisionText;
  readonly digest: string;
} | null;

/** The texts that articles have had, by their ids; only of those with several. */
export type Revisions = ReadonlyMap<ArticleId, readonly Revision[]>;

/** Returns whether an archive shows earlier texts at all. */
function showsRevisions(contentDir: string, { site }: Content): boolean {
  return site.revisions && existsSync(join(contentDir, 'articles'));
}

/**
 * Returns what the revisions of an archive depend on besides its content: the current commit of its repository; undefined
 * without one.
 */
export function historyKey(contentDir: string): string | undefined {
  return currentCommit(contentDir);
}

/** Says why there are no revisions, if a keeper may wonder. */
export function shallowNote(contentDir: string, content: Content): string | undefined {
  return showsRevisions(contentDir, content) && currentCommit(contentDir) === 'shallow'
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

/** Reads what articles were when they were public, oldest first; only of those whose files have had several texts. */
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
  const states = new Map<string, StoredState>();
  return (content, isShown, day) => {
    if (!content.site.revisions || !existsSync(join(contentDir, 'articles'))) return new Map();
    const commit = currentCommit(contentDir);
    if (known?.commit !== commit) known = editedArticles(contentDir);
    const records = new Map(content.articles.map((record) => [record.id, record]));
    const isOpen = (id: ArticleId) => {
      const record = isShown(id) && records.get(id);
      return record && mayShow(record);
    };
    const edited = [...(known?.changes ?? [])].filter(([id]) => isOpen(id));
    readStates(
      contentDir,
      edited.flatMap(([, list]) => list.flatMap(({ blob }) => blob ?? [])),
      cacheFile,
      states,
    );
    const from = shownFrom(content);
    const found = new Map<ArticleId, readonly KnownState[]>(
      [...kept.read().states].flatMap(([id, list]) => {
        const shown = isOpen(id) ? shownStates(list, from) : [];
        return shown.length > 0 ? [[id, shown] as const] : [];
      }),
    );
    for (const [id, list] of edited) {
      const readable = list.map((change) => {
        const stored = change.blob === undefined ? null : (states.get(change.blob) ?? null);
        return {
          change,
          day: dayInZone(new Date(change.time), content.site.timeZone),
          stored,
          data: stored?.data,
        };
      });
      const shown = publicStates(readable, content.site, from, day).map(({ state, day: since }) => ({
        day: since,
        text: state.stored!.text,
        digest: state.stored!.digest,
        corrections: state.data!.corrections.length,
        updated: state.data!.updated?.edtf,
        subject: state.change.subject,
      }));
      found.set(id, [...(found.get(id) ?? []), ...shown]);
    }
    return found;
  };
}

/** Returns the ids of articles that may have had other texts. */
export function idsWithEarlierTexts(contentDir: string): ReadonlySet<ArticleId> {
  const edited = existsSync(join(contentDir, 'articles')) ? editedArticles(contentDir) : undefined;
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

/**
 * Reads earlier files, all of them at once.
 *
 * @param blobs the ids of their bytes
 * @param states contains those that were read before, and receives the others
 */
function readStates(
  contentDir: string,
  blobs: readonly string[],
  cacheFile: string,
  states: Map<string, StoredState>,
): void {
  const missing = [...new Set(blobs)].filter((blob) => !states.has(blob));
  if (missing.length === 0) return;
  const isPart = states.size > 0;
  const cache = new ValueCache<StoredState>(cacheFile);
  const code = codeDigest(['archive', 'markdown', 'schema', 'text', 'files']);
  const keyOf = (blob: string) => digestOf([code, blob]);
  const bytes = readBlobs(
    contentDir,
    missing.filter((blob) => !cache.has(keyOf(blob))),
  );
  for (const blob of missing)
    states.set(
      blob,
      cache.of(keyOf(blob), () => readState(bytes.get(blob))),
    );
  cache.save(isPart);
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
