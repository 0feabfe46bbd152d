import { type EntityKind, entityKinds } from './entity-kind.ts';

/**
 * Names that other programs use for what a field of an article says, in lower case and without punctuation. They are
 * in order of trust: if an article has several, the first that is not empty counts. Words of other languages come last.
 */
export const sourceNames = {
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
  text: 'body text content articlebody fulltext story article bodytext contenttext maintext paragraphs paras texte texto testo tekst volltext artikeltext',
  html: 'contenthtml bodyhtml html',
  markdown: 'contentmarkdown bodymarkdown markdown',
  image:
    'image featuredimage leadimage coverimage heroimage ogimage cover photo picture thumbnail featureimage',
  oldPaths: 'aliases redirectfrom oldpaths',
  listing: 'listing',
  // Other fields about publication are in the table of ingest/fields/publication.ts.
  draft: 'draft',
  status: 'status',
} as const;

/** The meaning of a source's field, other than names. */
export type SourceField = keyof typeof sourceNames;
export const importedFields = Object.keys(sourceNames) as SourceField[];

/** Names of fields that list entities of a kind. */
export const entityNames: Readonly<Record<EntityKind, string>> = {
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

// The fields of ours that are not called what an article of a source says in them.
const ownNames: Readonly<Partial<Record<SourceField, string>>> = {
  authors: 'byline',
  url: 'source',
  publisher: 'source',
  oldPaths: 'redirectFrom',
};

// What the same words say in records other than articles, and words that only keepers use.
const otherSynonyms = new Map([
  ['name', 'label'],
  ['label', 'name'],
  ['title', 'name'],
  ['redirects', 'redirectFrom'],
  ['permalink', 'redirectFrom'],
  ['synonyms', 'aliases'],
  ['type', 'kind'],
  ['parent', 'broader'],
  ['lede', 'standfirst'],
  ['kicker', 'section'],
]);

const synonyms = new Map<string, string>([
  ...entityKinds.flatMap((kind) => entityNames[kind].split(' ').map((word) => [word, 'entities'] as const)),
  ...importedFields.flatMap((field) =>
    sourceNames[field].split(' ').map((word) => [word, ownNames[field] ?? field] as const),
  ),
]);

/**
 * Returns the field of ours that another program's name stands for; undefined if there is none among `known`.
 */
export function fieldForSynonym(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replace(/[\s_-]+/g, '');
  return [otherSynonyms.get(plain), synonyms.get(plain)].find(
    (field) => field !== undefined && known.includes(field),
  );
}

/** The names that other programs use, for suggesting a correction of a misspelled one. */
export const fieldSynonyms: readonly string[] = [...otherSynonyms.keys(), ...synonyms.keys()];
