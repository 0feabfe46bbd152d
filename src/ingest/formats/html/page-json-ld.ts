import type { EntityKind } from '../../../schema/entity-kind.ts';

/** A thing described in a page's JSON-LD, of any shape, since pages are untrusted. */
export type Thing = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|CriticReview|LiveBlogPosting)$/;
const kindByType: readonly (readonly [type: RegExp, kind: EntityKind])[] = [
  [/^Person$/, 'person'],
  [/(?:Organization|Corporation|GovernmentAgency|NGO|School|CollegeOrUniversity|Team)$/, 'organization'],
  [/^(?:Place|City|Country|State|AdministrativeArea|.*Landform)$/, 'place'],
  [/^(?:.*Event)$/, 'event'],
  [/^Legislation$/, 'law'],
  [/^Product$/, 'product'],
];
/** The maximum nesting of things. */
const maxDepth = 8;

/**
 * Finds the article described in a page's JSON-LD.
 *
 * @param scripts the texts of its `application/ld+json`; invalid JSON is ignored
 * @see https://schema.org/NewsArticle
 */
export function articleThing(scripts: readonly string[]): Thing | undefined {
  const things = scripts.flatMap((script) => {
    try {
      return thingsIn(JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '')), 0);
    } catch {
      return [];
    }
  });
  return things.find((thing) => typesOf(thing).some((type) => articleType.test(type)));
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));
}

/** Returns the texts of a property: strings, and the names of things. */
export function textsInData(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(textsInData);
  if (typeof value !== 'object' || value === null) return [];
  const { name, '@value': literal } = value as Thing;
  return typeof name === 'object' ? [] : textsInData(name ?? literal);
}

/** Returns the address of a property: a string, or a thing's `url`, `contentUrl` or `@id`. */
export function addressInData(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(addressInData).find((one) => one !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const thing = value as Thing;
  return [thing.url, thing.contentUrl, thing['@id']].find((one): one is string => typeof one === 'string');
}

/** Returns the names that a property states, each with its kind if its type is supported. */
export function namesInData(value: unknown): { name: string; kind?: EntityKind }[] {
  return [value].flat().flatMap((one) =>
    textsInData(one).map((name) => {
      const types = typeof one === 'object' && one !== null ? typesOf(one as Thing) : [];
      const [, kind] = kindByType.find(([pattern]) => types.some((type) => pattern.test(type))) ?? [];
      return kind === undefined ? { name } : { name, kind };
    }),
  );
}
