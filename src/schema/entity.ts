import { z } from 'zod';
import { entityKinds } from './entity-kind.ts';
import { date, id, listOf, oneOrMore, pattern, text, url } from './field.ts';
import { explainedIssue, schemaProblem } from './schema-problems.ts';
import type { ArticleId, EntityId } from './id.ts';

const degrees = (limit: number) =>
  pattern(/^-?\d{1,3}(\.\d+)?$/, 'degrees')
    .transform(Number)
    .superRefine((value, context) => {
      if (Math.abs(value) > limit)
        context.addIssue(
          explainedIssue((field) => schemaProblem('degrees-too-many', { field, most: limit })),
        );
    });

export const role = z.strictObject({
  role: text.describe('The role, in lower case: chief executive.'),
  at: id<EntityId>('entity').optional().describe('The entity where the role is held, by id.'),
  from: date.optional().describe('When it began.'),
  to: date.optional().describe('When it ended.'),
  source: id<ArticleId>('article').optional().describe('The article that states it, by id.'),
});

/** The schema of `content/entities/…/<id>.yaml`. */
export const entitySchema = z.strictObject({
  name: text.describe('The preferred name, as shown on the page.'),
  givenName: text
    .optional()
    .describe('A person’s given name, for citations, if the order of the name does not make it clear.'),
  familyName: text
    .optional()
    .describe(
      'A person’s family name, for citations, indexes, and where a text names the person by it alone.',
    ),
  sortName: text
    .optional()
    .describe(
      'The name as filed in an index, if it does not follow from the name: Deng Xiaoping; Garcia Marquez, Gabriel.',
    ),
  kind: z
    .enum(entityKinds)
    .describe('What it is: person, organization, place, event, law, product, project or work.'),
  aliases: oneOrMore(text).describe('Other names that articles use for it. Capitals matter: ICE is not ice.'),
  description: text.optional().describe('Who or what it is, in one sentence.'),
  wikidata: pattern(/^Q[1-9]\d*$/, 'wikidata')
    .optional()
    .describe('Its Wikidata id.'),
  viaf: pattern(/^[1-9]\d*$/, 'viaf')
    .optional()
    .describe('Its VIAF number.'),
  isni: pattern(/^\d{15}[\dX]$/, 'isni')
    .optional()
    .describe('Its ISNI, without spaces.'),
  lcnaf: pattern(/^[a-z]{1,3}\d+$/, 'lcnaf')
    .optional()
    .describe('Its id in the Library of Congress name authority file.'),
  geonames: pattern(/^[1-9]\d*$/, 'geonames')
    .optional()
    .describe('A place’s GeoNames number.'),
  orcid: pattern(/^(\d{4}-){3}\d{3}[\dX]$/, 'orcid')
    .optional()
    .describe('A person’s ORCID.'),
  url: oneOrMore(url).describe('Its official websites.'),
  formerIds: oneOrMore(id<EntityId>()).describe(
    'Former ids, from before it was renamed or merged; their pages redirect here.',
  ),
  distinctFrom: oneOrMore(id<EntityId>('entity')).describe(
    'Entities with a similar name that are not the same.',
  ),
  partOf: oneOrMore(id<EntityId>('entity')).describe(
    'What it is part of: an agency’s ministry, a product’s company.',
  ),
  roles: listOf(role).describe('Roles it holds or held, each with the article that states it.'),
  coordinates: z
    .tuple([degrees(90), degrees(180)])
    .optional()
    .describe('A place’s latitude and longitude in degrees, like [47.64, -122.13].'),
});

export type EntityData = z.output<typeof entitySchema>;
export type Role = z.output<typeof role>;
