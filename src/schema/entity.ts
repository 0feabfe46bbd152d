import { z } from 'zod';
import { entityKinds } from './entity-kind.ts';
import { date, id, listOf, oneOrMore, pattern, text, url } from './field.ts';
import type { ArticleId, EntityId } from './id.ts';

const degrees = (limit: number) =>
  pattern(/^-?\d{1,3}(\.\d+)?$/, 'a number of degrees like 47.64')
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, `lies beyond ${limit} degrees`);

export const role = z.strictObject({
  role: text.describe('What they are or were, in lower case: chief executive.'),
  at: id<EntityId>().optional().describe('Of what: the id of an entity.'),
  from: date.optional().describe('Since when.'),
  to: date.optional().describe('Until when.'),
  source: id<ArticleId>().optional().describe('The id of the article that says so.'),
});

/** A record of `content/entities/…/<id>.yaml`. */
export const entitySchema = z.strictObject({
  name: text.describe('The preferred name, as it stands on the page.'),
  givenName: text
    .optional()
    .describe('The given name of a person, for citations, where the name’s order does not tell it.'),
  familyName: text.optional().describe('The family name of a person, for citations and indexes.'),
  sortName: text
    .optional()
    .describe(
      'What an index files it by, where that is not clear from the name: Deng Xiaoping; Garcia Marquez, Gabriel.',
    ),
  kind: z
    .enum(entityKinds)
    .describe('What it is: person, organization, place, event, law, product, project or work.'),
  aliases: oneOrMore(text).describe(
    'Its other names, under which articles name it. Capitals count: ICE is not ice.',
  ),
  description: text.optional().describe('Who or what it is, in one sentence.'),
  wikidata: pattern(/^Q[1-9]\d*$/, 'a Wikidata id like Q42')
    .optional()
    .describe('Its Wikidata id.'),
  viaf: pattern(/^[1-9]\d*$/, 'a VIAF number')
    .optional()
    .describe('Its VIAF number.'),
  isni: pattern(/^\d{15}[\dX]$/, 'an ISNI of 16 digits without spaces')
    .optional()
    .describe('Its ISNI, without spaces.'),
  lcnaf: pattern(/^[a-z]{1,3}\d+$/, 'a Library of Congress name id like n79021164')
    .optional()
    .describe('Its id in the Library of Congress name authority file.'),
  geonames: pattern(/^[1-9]\d*$/, 'a GeoNames number')
    .optional()
    .describe('The GeoNames number of a place.'),
  orcid: pattern(/^(\d{4}-){3}\d{3}[\dX]$/, 'an ORCID like 0000-0002-1825-0097')
    .optional()
    .describe('The ORCID of a person.'),
  url: oneOrMore(url).describe('Its official sites.'),
  formerIds: oneOrMore(id<EntityId>()).describe(
    'Ids that it had before it was renamed or merged; their pages lead here.',
  ),
  distinctFrom: oneOrMore(id<EntityId>()).describe('Entities that are alike in name but not the same.'),
  partOf: oneOrMore(id<EntityId>()).describe('What it belongs to: a ministry’s agency, a company’s product.'),
  roles: listOf(role).describe('What it is or was to others, each with the article that says so.'),
  coordinates: z
    .tuple([degrees(90), degrees(180)])
    .optional()
    .describe('Of a place: latitude and longitude in degrees, like [47.64, -122.13].'),
});

export type EntityData = z.output<typeof entitySchema>;
export type Role = z.output<typeof role>;
