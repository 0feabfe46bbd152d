import { entitySchema } from '../../schema/entity.ts';
import { topicSchema } from '../../schema/topic.ts';
import { changeReferences, changeTopic } from '../edit/change-references.ts';

/** The kinds of records that are merged and renamed. */
export type AuthorityKind = 'entity' | 'topic';

/** What differs between the kinds when their records are merged and renamed. */
interface AuthorityRules {
  /** Stands before the id in the title of a plan. */
  readonly title: string;
  readonly exampleId: string;
  /** The field with the name. */
  readonly name: string;
  /** Fields with a single value that identifies a record. */
  readonly single: readonly string[];
  readonly lists: readonly string[];
  /** All fields, in the order of the field reference. */
  readonly order: readonly string[];
  /** Returns the text of a file with another id in place of a record's. */
  readonly change: typeof changeReferences;
}

export const authorityRules: Readonly<Record<AuthorityKind, AuthorityRules>> = {
  entity: {
    title: '',
    exampleId: 'acme-corporation',
    name: 'name',
    single: ['sortName', 'kind', 'wikidata', 'viaf', 'isni', 'lcnaf', 'geonames', 'orcid', 'coordinates'],
    lists: ['aliases', 'url', 'formerIds', 'distinctFrom', 'partOf', 'roles'],
    order: Object.keys(entitySchema.shape),
    change: changeReferences,
  },
  topic: {
    title: 'topic ',
    exampleId: 'harbour-works',
    name: 'label',
    single: ['mediaTopic'],
    lists: ['broader', 'aliases', 'formerIds'],
    order: Object.keys(topicSchema.shape),
    change: changeTopic,
  },
};
