import type { ArticleData } from './article.ts';

/**
 * What a field is for: `published` fields are shown and in the data, `internal` ones stay in the file, and
 * those that `hide` decide whether the article is published at all, and who is led to it (see archive/publication.ts).
 */
type FieldUse = 'published' | 'internal' | 'hides';

/** Requires a use for each field. */
type Complete<Uses extends Readonly<Record<keyof ArticleData, FieldUse>>> = Uses;

/** The use of each field of an article. */
type ArticleFieldUses = Complete<{
  readonly title: 'published';
  readonly standfirst: 'published';
  readonly date: 'published';
  readonly updated: 'published';
  readonly byline: 'published';
  readonly dateline: 'published';
  readonly section: 'published';
  readonly genre: 'published';
  readonly series: 'published';
  readonly language: 'published';
  readonly entities: 'published';
  readonly about: 'published';
  readonly topics: 'published';
  readonly text: 'published';
  readonly rights: 'published';
  readonly source: 'published';
  readonly image: 'published';
  readonly corrections: 'published';
  readonly withheld: 'published';
  readonly redirectFrom: 'internal';
  readonly distinctFrom: 'internal';
  readonly quotedKeys: 'internal';
  readonly imported: 'internal';
  readonly revisions: 'internal';
  readonly draft: 'hides';
  readonly embargo: 'hides';
  readonly withdrawn: 'hides';
  readonly listing: 'hides';
}>;

type FieldUsedAs<Use extends FieldUse> = {
  [Field in keyof ArticleData]-?: ArticleFieldUses[Field] extends Use ? Field : never;
}[keyof ArticleData];

/** The fields of an article that are published. */
export type PublishedField = FieldUsedAs<'published'>;

/** The fields of an article that can keep it out of the site or its lists. */
export type HidingField = FieldUsedAs<'hides'>;
