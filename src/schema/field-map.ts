import type { ArticleData, Source } from './article.ts';
import type { EntityData } from './entity.ts';
import type { PublishedField } from './field-uses.ts';
import type { TopicData } from './topic.ts';

/** What one of our fields is called elsewhere. */
export interface FieldNames {
  /** The label on the page that describes the data. */
  readonly label: string;
  /** A term of https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ */
  readonly dublinCore?: string;
  /** A property of https://schema.org/NewsArticle, or of the entity's own type. */
  readonly schemaOrg?: string;
}

type FieldMap<Data> = Readonly<Record<keyof Data, FieldNames>>;

export const articleFields: FieldMap<Pick<ArticleData, PublishedField>> = {
  title: { label: 'Title', dublinCore: 'title', schemaOrg: 'headline' },
  standfirst: { label: 'Standfirst', dublinCore: 'description', schemaOrg: 'description' },
  date: { label: 'Date', dublinCore: 'date', schemaOrg: 'datePublished' },
  updated: { label: 'Updated', dublinCore: 'modified', schemaOrg: 'dateModified' },
  byline: { label: 'Byline', dublinCore: 'creator', schemaOrg: 'author' },
  dateline: { label: 'Dateline', schemaOrg: 'dateline' },
  section: { label: 'Section', schemaOrg: 'articleSection' },
  genre: { label: 'Genre', dublinCore: 'type', schemaOrg: 'genre' },
  series: { label: 'Series' },
  language: { label: 'Language', dublinCore: 'language', schemaOrg: 'inLanguage' },
  entities: { label: 'Entities', schemaOrg: 'mentions' },
  about: { label: 'About', schemaOrg: 'about' },
  topics: { label: 'Topics', dublinCore: 'subject', schemaOrg: 'keywords' },
  text: { label: 'Kind of text', schemaOrg: 'creditText' },
  rights: { label: 'Rights', dublinCore: 'rights', schemaOrg: 'copyrightNotice' },
  source: { label: 'Source', dublinCore: 'source', schemaOrg: 'isBasedOn' },
  image: { label: 'Image', schemaOrg: 'image' },
  corrections: { label: 'Corrections', schemaOrg: 'correction' },
  withheld: { label: 'Withheld' },
};

/** The source of a text, described as an article in its own right. */
export const sourceFields: FieldMap<Source> = {
  publisher: { label: 'Publisher', dublinCore: 'publisher', schemaOrg: 'publisher' },
  title: { label: 'Original headline', schemaOrg: 'headline' },
  url: { label: 'Original URL', schemaOrg: 'url' },
  author: { label: 'Author', schemaOrg: 'author' },
  published: { label: 'Published', schemaOrg: 'datePublished' },
  edition: { label: 'Edition', schemaOrg: 'printEdition' },
  page: { label: 'Page', schemaOrg: 'printPage' },
  column: { label: 'Column', schemaOrg: 'printColumn' },
  retrieved: { label: 'Accessed' },
  archived: { label: 'Archived copy', schemaOrg: 'archivedAt' },
  rights: { label: 'Rights', schemaOrg: 'copyrightNotice' },
  sha256: { label: 'Source file checksum (SHA-256)' },
};

export const entityFields: FieldMap<EntityData> = {
  name: { label: 'Name', dublinCore: 'title', schemaOrg: 'name' },
  sortName: { label: 'Sort name' },
  kind: { label: 'Kind', dublinCore: 'type', schemaOrg: '@type' },
  givenName: { label: 'Given name', schemaOrg: 'givenName' },
  familyName: { label: 'Family name', schemaOrg: 'familyName' },
  aliases: { label: 'Other names', dublinCore: 'alternative', schemaOrg: 'alternateName' },
  description: { label: 'Description', dublinCore: 'description', schemaOrg: 'description' },
  wikidata: { label: 'Wikidata', schemaOrg: 'sameAs' },
  viaf: { label: 'VIAF', schemaOrg: 'sameAs' },
  isni: { label: 'ISNI', schemaOrg: 'sameAs' },
  lcnaf: { label: 'Library of Congress', schemaOrg: 'sameAs' },
  geonames: { label: 'GeoNames', schemaOrg: 'sameAs' },
  orcid: { label: 'ORCID', schemaOrg: 'sameAs' },
  url: { label: 'Official sites', schemaOrg: 'sameAs' },
  formerIds: { label: 'Former ids', dublinCore: 'replaces' },
  distinctFrom: { label: 'Not the same as' },
  partOf: { label: 'Part of', dublinCore: 'isPartOf' },
  roles: { label: 'Roles' },
  coordinates: { label: 'Coordinates', dublinCore: 'spatial', schemaOrg: 'geo' },
};

export const topicFields: FieldMap<TopicData> = {
  label: { label: 'Label', dublinCore: 'title', schemaOrg: 'name' },
  description: { label: 'Description', dublinCore: 'description', schemaOrg: 'description' },
  broader: { label: 'Broader topics' },
  aliases: { label: 'Other words', dublinCore: 'alternative', schemaOrg: 'alternateName' },
  mediaTopic: { label: 'IPTC Media Topic', schemaOrg: 'termCode' },
  formerIds: { label: 'Former ids', dublinCore: 'replaces' },
};

/**
 * Renames fields to the terms of a vocabulary.
 *
 * @returns pairs of a term and its value, in the order of the table; fields without a term or a value are
 * omitted
 */
export function renamed<Field extends string, Value>(
  fields: Readonly<Record<Field, FieldNames>>,
  vocabulary: 'dublinCore' | 'schemaOrg',
  values: Readonly<Partial<Record<Field, Value | undefined>>>,
): [name: string, value: Value][] {
  return (Object.keys(fields) as Field[]).flatMap((field) => {
    const name = fields[field][vocabulary];
    const value = values[field];
    return name === undefined || value === undefined ? [] : [[name, value] as [string, Value]];
  });
}
