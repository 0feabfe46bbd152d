import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';
import type { MappedField } from '../contract/reader.ts';

/** The meaning of a source's field, other than names. */
export const ownFields = [
  'key',
  'title',
  'standfirst',
  'date',
  'updated',
  'authors',
  'dateline',
  'section',
  'language',
  'topics',
  'rights',
  'url',
  'archived',
  'publisher',
  'edition',
  'page',
  'column',
  'text',
  'html',
  'markdown',
  'image',
  'oldPaths',
  'listing',
  'draft',
  'status',
] as const;
export type OwnField = (typeof ownFields)[number];

// In order of trust: if an article has several, the first that is not empty counts. Words of other languages
// come last.
const synonyms: Readonly<Record<OwnField, string>> = {
  key: 'id _id guid uuid articleid storyid postid identifier',
  title: 'title headline hed head webtitle articletitle name titel titre título titulo titolo überschrift',
  standfirst:
    'standfirst summary description deck dek subtitle subheadline abstract excerpt trailtext zusammenfassung vorspann résumé resume chapeau resumen resumo sommario samenvatting',
  date: 'date published publishedat publishedon datepublished firstpublished firstpublishedat publishdate publisheddate publicationdate pubdate pubtime webpublicationdate printdate postdate posteddate postedat posted dateissued issued day versioncreated firstcreated created createdat datecreated createdon creationdate datum fecha veröffentlicht erschienen',
  updated: 'updated modified lastmod lastmodified datemodified updatedat modifiedat dateupdated',
  authors:
    'authors author byline bylines by creator creators writer writers reporter reporters autor autoren auteur auteurs autores autore autori verfasser',
  dateline: 'dateline',
  section: 'section desk sectionname rubric ressort channel department cat',
  language: 'language lang locale inlanguage sprache langue idioma lingua taal',
  topics:
    'topics topic tags tag keywords keyword subjects subject categories category subjectheadings articletags schlagworte schlagwörter stichworte stichwörter motsclés motscles etiquetas palabrasclave palavraschave trefwoorden',
  rights: 'rights copyright license licence',
  url: 'url canonicalurl canonical originalurl originallink link permalink weburl webpage articleurl pageurl',
  archived: 'archived archivedurl archiveurl archivelink waybackurl snapshoturl',
  publisher:
    'publisher publication newspaper paper outlet source sitename zeitung journal periódico periodico giornale krant',
  edition: 'edition issue volume',
  page: 'page pages pagenumber printpage',
  column: 'column',
  html: 'contenthtml bodyhtml html',
  markdown: 'contentmarkdown bodymarkdown markdown',
  text: 'body text content articlebody fulltext story article bodytext contenttext maintext paragraphs paras texte texto testo tekst volltext artikeltext',
  image:
    'image featuredimage leadimage coverimage heroimage ogimage cover photo picture thumbnail featureimage',
  oldPaths: 'aliases redirectfrom oldpaths',
  listing: 'listing',
  // Other fields about publication are in the table in publication.ts.
  draft: 'draft',
  status: 'status',
};

const kindWords: Readonly<Record<EntityKind, string>> = {
  person: 'people persons person names',
  organization:
    'organizations organisations organization organisation orgs org companies company exchanges exchange agencies agency',
  place: 'places place locations location countries country cities city geo',
  event: 'events event',
  law: 'laws law legislation',
  product: 'products product',
  project: 'projects project',
  work: 'works work',
};

const known = new Map<string, MappedField & object>([
  ...entityKinds.flatMap((kind) => kindWords[kind].split(' ').map((word) => [word, { kind }] as const)),
  ...ownFields.flatMap((field) => synonyms[field].split(' ').map((word) => [word, { field }] as const)),
]);

/** The position of a field's name among its synonyms; lower is more trusted. */
const ranks = new Map(
  ownFields.flatMap((field) => synonyms[field].split(' ').map((word, index) => [word, index] as const)),
);

/**
 * Returns the meaning of a source's field by its name: `pub_date` and `PubDate` are the same; undefined if
 * unknown.
 */
export function knownField(name: string): MappedField | undefined {
  return known.get(bareName(name));
}

/**
 * Returns the meaning of a choice for a field: one of our fields, a kind of record, or `none`; undefined for
 * anything else.
 */
export function mappedField(choice: string): MappedField | undefined {
  return choice.toLowerCase() === 'none' ? 'none' : knownField(choice);
}

/** Returns a number by which fields with the same meaning are ordered; fields in `--map` come first. */
export function rankOf(name: string): number {
  return ranks.get(bareName(name)) ?? -1;
}

/** Returns the name of a field without irrelevant differences: case, punctuation, a namespace. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(dc|dcterms|og|article|schema):/, '')
    .replace(/[\s_.-]+/g, '');
}

/**
 * Parses `--map`: pairs of a source's field and its meaning, `rubrik=title,personen=person`. The order of a
 * pair is free.
 *
 * @throws {RangeError} with a sentence as its message, if neither side is a known field
 */
export function readMap(text: string): ReadonlyMap<string, MappedField> {
  return new Map(
    text.split(',').map((pair) => {
      const [left = '', right = ''] = pair.split('=').map((side) => side.trim());
      const mapped = mappedField(right);
      const swapped = knownField(left);
      if (left === '' || right === '' || !(mapped ?? swapped)) {
        throw new RangeError(
          `"${pair}" does not name a field of an article. Write COLUMN=FIELD, where FIELD is ${[...ownFields, ...entityKinds].join(', ')} or none.`,
        );
      }
      return mapped ? [left.toLowerCase(), mapped] : [right.toLowerCase(), swapped!];
    }),
  );
}
