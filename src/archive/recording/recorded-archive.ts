import type { Archive, Article, Entity, Period, Timeline, Topic } from '../archive.ts';
import { type Cell, cellsOf, noteRead, RecordedMap } from './reads.ts';

// The objects of an archive, with getters that record what is read of them (see reads.ts). What an article is filed
// under (its dates, entities, topics, language, mentions) is not recorded: whoever has an article has read a list of articles,
// and the cell of a list contains what all its articles are filed under. Everything else of an article is its text.

// Registered, because Astro’s loader has a copy of this module.
const target = Symbol.for('backfile.target');
const cell = Symbol.for('backfile.cell');

/** An article without the cell of its text, which its getters record. */
interface Hidden<Value> {
  readonly [target]: Value;
  readonly [cell]: Cell;
}

/** The fields of an article that are not its text. */
export const filed = [
  'date',
  'entities',
  'topics',
  'language',
  'updated',
  'corrections',
  'redirectFrom',
  'text',
] as const;

class RecordedData {
  readonly [target]: Article['data'];
  readonly [cell]: Cell;

  constructor(data: Article['data'], text: Cell) {
    this[target] = data;
    this[cell] = text;
    for (const field in data) if (!(field in this)) addGetter(field);
  }
}

/** Gives all articles a getter for a field. */
function addGetter(field: string): void {
  const isFiled = filed.some((name) => name === field);
  Object.defineProperty(RecordedData.prototype, field, {
    get(this: Hidden<Record<string, unknown>>) {
      if (!isFiled) noteRead(this[cell]);
      return this[target][field];
    },
  });
}

class RecordedArticle implements Article {
  readonly id: Article['id'];
  readonly file: string;
  readonly language: string;
  readonly mentioned: Article['mentioned'];
  readonly extent: number;
  readonly data: Article['data'];
  readonly [target]: Article;
  readonly [cell]: Cell;

  constructor(article: Article) {
    this[target] = article;
    this[cell] = `text:${article.id}`;
    this.id = article.id;
    this.file = article.file;
    this.language = article.language;
    this.mentioned = article.mentioned;
    this.extent = article.extent;
    this.data = new RecordedData(article.data, this[cell]) as unknown as Article['data'];
  }

  get body(): Article['body'] {
    noteRead(this[cell]);
    return this[target].body;
  }
}

/** The fields of an entity that many pages show. */
const shownFields: readonly string[] = ['name', 'kind'] satisfies (keyof Entity['data'])[];

/** The fields of an entity; its name and kind have a cell of their own. */
class RecordedEntityData {
  readonly [target]: Entity['data'];
  readonly [cell]: Cell;

  constructor(data: Entity['data'], record: Cell) {
    this[target] = data;
    this[cell] = record;
    for (const field in data) if (!(field in this)) addEntityGetter(field);
  }
}

/** Gives all entities a getter for a field. */
function addEntityGetter(field: string): void {
  const suffix = shownFields.includes(field) ? '/name' : '';
  Object.defineProperty(RecordedEntityData.prototype, field, {
    get(this: Hidden<Record<string, unknown>>) {
      noteRead(this[cell] + suffix);
      return this[target][field];
    },
  });
}

class RecordedEntity implements Entity {
  readonly id: Entity['id'];
  readonly data: Entity['data'];
  readonly [target]: Entity;
  readonly [cell]: Cell;
  readonly #partOf: (part: string) => Cell;

  constructor(entity: Entity) {
    this[target] = entity;
    this.id = entity.id;
    this[cell] = `entity:${entity.id}`;
    this.data = new RecordedEntityData(entity.data, this[cell]) as unknown as Entity['data'];
    this.#partOf = cellsOf((part) => `${this[cell]}/${part}`);
  }

  get articles(): Entity['articles'] {
    noteRead(this.#partOf('articles'));
    return this[target].articles;
  }

  get size(): number {
    noteRead(this.#partOf('size'));
    return this[target].size;
  }

  /** Follows from what its articles are filed under. */
  get connections(): Entity['connections'] {
    noteRead(this.#partOf('articles'));
    return this[target].connections;
  }

  get signed(): Entity['signed'] {
    noteRead(this.#partOf('signed'));
    return this[target].signed;
  }

  get mentions(): number {
    noteRead(this.#partOf('mentions'));
    return this[target].mentions;
  }

  get parts(): Entity['parts'] {
    noteRead(this.#partOf('parts'));
    return this[target].parts;
  }
}

class RecordedTopic implements Topic {
  readonly id: Topic['id'];
  readonly [target]: Topic;
  readonly [cell]: Cell;

  constructor(topic: Topic) {
    this[target] = topic;
    this.id = topic.id;
    this[cell] = `topic:${topic.id}`;
  }

  get data(): Topic['data'] {
    noteRead(this[cell]);
    return this[target].data;
  }

  get broader(): Topic['broader'] {
    noteRead(this[cell]);
    return this[target].broader;
  }

  get narrower(): Topic['narrower'] {
    noteRead(this[cell]);
    return this[target].narrower;
  }

  get articles(): Topic['articles'] {
    noteRead(`${this[cell]}/articles`);
    return this[target].articles;
  }

  get hasPage(): boolean {
    noteRead(`${this[cell]}/page`);
    return this[target].hasPage;
  }
}

class RecordedPeriod implements Period {
  readonly key: string;
  readonly [target]: Period;
  readonly [cell]: Cell;

  constructor(period: Period) {
    this[target] = period;
    this.key = period.key;
    this[cell] = `period:${period.key}`;
  }

  get articles(): Period['articles'] {
    noteRead(this[cell]);
    return this[target].articles;
  }

  get vague(): Period['vague'] {
    noteRead(this[cell]);
    return this[target].vague;
  }

  get parts(): Period['parts'] {
    noteRead(this[cell]);
    return this[target].parts;
  }
}

/** Returns an article that records what is read of its text. */
export function recordedArticle(article: Article): Article {
  return new RecordedArticle(article);
}

/** Returns an entity that records what is read of it. */
export function recordedEntity(entity: Entity): Entity {
  return new RecordedEntity(entity);
}

/** Returns a topic that records what is read of it. */
export function recordedTopic(topic: Topic): Topic {
  return new RecordedTopic(topic);
}

/** Returns a period that records what is read of it; its parts must do so already. */
export function recordedPeriod(period: Period): Period {
  return new RecordedPeriod(period);
}

/** Returns an archive that records what is read of it; its articles, entities, topics and periods must do so already. */
export function recordedArchive(archive: Archive): Archive {
  const { site, articles, roughSize, tombstones, entities, topics, pages } = archive;
  const recorded = <Value>(value: Value, read: Cell) => {
    noteRead(read);
    return value;
  };
  const article = new RecordedMap(archive.article, 'articles', (id) => `article:${id}`);
  const entity = new RecordedMap(archive.entity, 'entities', (id) => `entity:${id}/name`);
  const topic = new RecordedMap(archive.topic, 'topics', (id) => `topic:${id}`);
  const revisions = new RecordedMap(archive.revisions, 'revisions', (id) => `revisions:${id}`);
  const links = new RecordedMap(archive.links, 'links', (url) => `link:${url}`);
  const withheld = new RecordedMap(archive.withheld, 'withheld', (number) => `withheld:${number}`);
  const timeline = recordedTimeline(archive.timeline);
  return {
    links,
    revisions,
    withheld,
    article,
    entity,
    topic,
    timeline,
    get site() {
      return recorded(site, 'site');
    },
    get articles() {
      return recorded(articles, 'articles');
    },
    get size() {
      return recorded(articles.length, 'size');
    },
    get roughSize() {
      return recorded(roughSize, 'rough');
    },
    get entities() {
      return recorded(entities, 'entities');
    },
    get topics() {
      return recorded(topics, 'topics');
    },
    get tombstones() {
      return recorded(tombstones, 'tombstones');
    },
    get pages() {
      return recorded(pages, 'pages');
    },
  };
}

function recordedTimeline({ years, period, calendar, undated }: Timeline): Timeline {
  return {
    period: new RecordedMap(period, 'periods', (key) => `period:${key}`),
    calendar: new RecordedMap(calendar, 'calendar', (day) => `calendar:${day}`),
    get years() {
      noteRead('years');
      return years;
    },
    get undated() {
      noteRead('undated');
      return undated;
    },
  };
}

/** Returns the fields of an article or entity as plain data. */
export function plainData<Data extends Article['data'] | Entity['data']>(data: Data): Data {
  return (data as Data & Partial<Hidden<Data>>)[target] ?? data;
}
