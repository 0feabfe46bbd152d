import type { Archive, Article, Entity, Period, Timeline, Topic } from '../archive.ts';
import type { Paper, PrintIssue } from '../print/print.ts';
import { type Cell, cellsOf, noteRead, noteReadOf, RecordedMap } from './reads.ts';
import { recordedArticleData, recordedEntityData, target } from './recorded-data.ts';

// The objects of an archive, with getters that record what is read of them (see reads.ts). What an article is filed
// under (its dates, entities, topics, language) is not recorded: whoever has an article has read a list of articles,
// and the cell of a list contains what all its articles are filed under. Mentions have a cell of their own, and everything
// else of an article is its text.

type CellsOfFields<Of, Plain extends keyof Of> = Readonly<
  Record<Exclude<keyof Of, Plain>, (id: string) => Cell>
>;

/**
 * Returns a function that makes objects with a getter for each field, which records that it is read.
 *
 * @param cells the cell of each field, by the id of the object
 * @param plain returns the fields whose reading is not recorded
 */
function recorder<Of extends object, Plain extends keyof Of>(
  idOf: (of: Of) => string,
  cells: CellsOfFields<Of, Plain>,
  plain: (of: Of) => Pick<Of, Plain>,
): (of: Of) => Of {
  class Recorded {
    readonly [target]: Of;

    constructor(of: Of) {
      this[target] = of;
      Object.assign(this, plain(of));
    }
  }
  for (const field of Object.keys(cells) as Exclude<keyof Of, Plain>[]) {
    const cellOf = cellsOf(cells[field]);
    Object.defineProperty(Recorded.prototype, field, {
      get(this: Recorded) {
        noteReadOf(cellOf, idOf(this[target]));
        return this[target][field];
      },
    });
  }
  return (of) => new Recorded(of) as unknown as Of;
}

const textOf = (id: string) => `text:${id}`;
const mentionsOf = (id: string) => `mentions:${id}`;

/** Returns an article that records what is read of its text. */
export const recordedArticle = recorder<Article, 'id' | 'file' | 'language' | 'extent' | 'data'>(
  ({ id }) => id,
  { body: textOf, mentions: mentionsOf, mentioned: mentionsOf },
  ({ id, file, language, extent, data }) => ({
    id,
    file,
    language,
    extent,
    data: recordedArticleData(data, textOf(id)),
  }),
);

const partOfEntity = (part: string) => (id: string) => `entity:${id}/${part}`;

/** Returns an entity that records what is read of it. */
export const recordedEntity = recorder<Entity, 'id' | 'data'>(
  ({ id }) => id,
  {
    articles: partOfEntity('articles'),
    size: partOfEntity('size'),
    // They follow from what its articles are filed under.
    connections: partOfEntity('articles'),
    signed: partOfEntity('signed'),
    mentions: partOfEntity('mentions'),
    parts: partOfEntity('parts'),
  },
  ({ id, data }) => ({ id, data: recordedEntityData(data, `entity:${id}`) }),
);

const topicOf = (id: string) => `topic:${id}`;

/** Returns a topic that records what is read of it. */
export const recordedTopic = recorder<Topic, 'id'>(
  ({ id }) => id,
  {
    data: topicOf,
    broader: topicOf,
    narrower: topicOf,
    articles: (id) => `topic:${id}/articles`,
    hasPage: (id) => `topic:${id}/page`,
  },
  ({ id }) => ({ id }),
);

const paperOf = (id: string) => `paper:${id}`;

/** Returns a paper that records what is read of it; its issues must do so already. */
export const recordedPaper = recorder<Paper, 'id'>(
  ({ id }) => id,
  { data: paperOf, place: paperOf, issues: (id) => `paper:${id}/issues` },
  ({ id }) => ({ id }),
);

const issueOf = (id: string) => `issue:${id}`;

/** Returns an issue that records what is read of it, but for what its id says. */
export const recordedIssue = recorder<PrintIssue, 'id' | 'paper' | 'date' | 'edition'>(
  ({ id }) => id,
  {
    file: issueOf,
    title: issueOf,
    number: issueOf,
    rights: issueOf,
    pages: issueOf,
    articles: issueOf,
  },
  ({ id, paper, date, edition }) => ({ id, paper, date, ...(edition !== undefined && { edition }) }),
);

const periodOf = (key: string) => `period:${key}`;

/** Returns a period that records what is read of it; its parts must do so already. */
export const recordedPeriod = recorder<Period, 'key'>(
  ({ key }) => key,
  { articles: periodOf, vague: periodOf, parts: periodOf },
  ({ key }) => ({ key }),
);

/** Returns an archive that records what is read of it; its articles, entities, topics and periods must do so already. */
export function recordedArchive(archive: Archive): Archive {
  return withRecorded(
    archive,
    {
      site: 'site',
      articles: 'articles',
      size: 'size',
      roughSize: 'rough',
      entities: 'entities',
      topics: 'topics',
      tombstones: 'tombstones',
      pages: 'pages',
      addresses: 'addresses',
      look: 'look',
      files: 'files',
      releases: 'releases',
      synonyms: 'synonyms',
      issues: 'issues',
    },
    {
      article: new RecordedMap(archive.article, 'articles', (id) => `article:${id}`),
      unlisted: new RecordedMap(archive.unlisted, 'unlisted', (id) => `unlisted:${id}`),
      entity: new RecordedMap(archive.entity, 'entities', (id) => `entity:${id}/name`),
      topic: new RecordedMap(archive.topic, 'topics', topicOf),
      revisions: new RecordedMap(archive.revisions, 'revisions', (id) => `revisions:${id}`),
      links: new RecordedMap(archive.links, 'links', (url) => `link:${url}`),
      withheld: new RecordedMap(archive.withheld, 'withheld', (number) => `withheld:${number}`),
      arrivals: new RecordedMap(archive.arrivals, 'arrivals', (id) => `arrival:${id}`),
      timeline: recordedTimeline(archive.timeline),
      papers: new RecordedMap(archive.papers, 'papers', paperOf),
      issue: new RecordedMap(archive.issue, 'issues', issueOf),
      // Without print, all articles share a cell: they have none of their own until there is an issue.
      issueOf: new RecordedMap(
        archive.issueOf,
        'issues',
        archive.issues.length === 0 ? () => 'issues' : (id) => `place:${id}`,
      ),
      readWords: archive.readWords,
    },
  );
}

function recordedTimeline(timeline: Timeline): Timeline {
  return withRecorded(
    timeline,
    { years: 'years', undated: 'undated' },
    {
      period: new RecordedMap(timeline.period, 'periods', periodOf),
      calendar: new RecordedMap(timeline.calendar, 'calendar', (day) => `calendar:${day}`),
    },
  );
}

/** Returns these fields, and for each cell a getter that records that it is read. */
function withRecorded<Of extends object, Own extends keyof Of>(
  of: Of,
  cells: Readonly<Record<Exclude<keyof Of, Own>, Cell>>,
  own: Pick<Of, Own>,
): Of {
  const recorded = { ...own } as Of;
  for (const field of Object.keys(cells) as Exclude<keyof Of, Own>[]) {
    const value = of[field];
    Object.defineProperty(recorded, field, {
      enumerable: true,
      get: () => {
        noteRead(cells[field]);
        return value;
      },
    });
  }
  return recorded;
}
