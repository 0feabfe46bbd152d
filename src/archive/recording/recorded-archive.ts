import type { Archive, Article, Entity, Period, Timeline, Topic } from '../archive.ts';
import { type Cell, cellsOf, noteRead, RecordedMap } from './reads.ts';
import { cell, recordedArticleData, recordedEntityData, target } from './recorded-data.ts';

// The objects of an archive, with getters that record what is read of them (see reads.ts). What an article is filed
// under (its dates, entities, topics, language) is not recorded: whoever has an article has read a list of articles,
// and the cell of a list contains what all its articles are filed under. Mentions have a cell of their own, and everything
// else of an article is its text.

class RecordedArticle implements Article {
  readonly id: Article['id'];
  readonly file: string;
  readonly language: string;
  readonly extent: number;
  readonly data: Article['data'];
  readonly [target]: Article;
  readonly [cell]: Cell;
  readonly #mentions: Cell;

  constructor(article: Article) {
    this[target] = article;
    this[cell] = `text:${article.id}`;
    this.#mentions = `mentions:${article.id}`;
    this.id = article.id;
    this.file = article.file;
    this.language = article.language;
    this.extent = article.extent;
    this.data = recordedArticleData(article.data, this[cell]);
  }

  get body(): Article['body'] {
    noteRead(this[cell]);
    return this[target].body;
  }

  get mentions(): Article['mentions'] {
    noteRead(this.#mentions);
    return this[target].mentions;
  }

  get mentioned(): Article['mentioned'] {
    noteRead(this.#mentions);
    return this[target].mentioned;
  }
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
    this.data = recordedEntityData(entity.data, this[cell]);
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
  const { site, articles, roughSize, tombstones, entities, topics, pages, addresses, look, releases, files } =
    archive;
  const recorded = <Value>(value: Value, read: Cell) => {
    noteRead(read);
    return value;
  };
  const article = new RecordedMap(archive.article, 'articles', (id) => `article:${id}`);
  const unlisted = new RecordedMap(archive.unlisted, 'unlisted', (id) => `unlisted:${id}`);
  const entity = new RecordedMap(archive.entity, 'entities', (id) => `entity:${id}/name`);
  const topic = new RecordedMap(archive.topic, 'topics', (id) => `topic:${id}`);
  const revisions = new RecordedMap(archive.revisions, 'revisions', (id) => `revisions:${id}`);
  const links = new RecordedMap(archive.links, 'links', (url) => `link:${url}`);
  const withheld = new RecordedMap(archive.withheld, 'withheld', (number) => `withheld:${number}`);
  const arrivals = new RecordedMap(archive.arrivals, 'arrivals', (id) => `arrival:${id}`);
  const timeline = recordedTimeline(archive.timeline);
  return {
    arrivals,
    links,
    revisions,
    withheld,
    article,
    unlisted,
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
    get addresses() {
      return recorded(addresses, 'addresses');
    },
    get look() {
      return recorded(look, 'look');
    },
    get files() {
      return recorded(files, 'files');
    },
    get releases() {
      return recorded(releases, 'releases');
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
