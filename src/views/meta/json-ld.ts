import type { Archive, Entity, Topic } from '../../archive/archive.ts';
import type { EdtfDate } from '../../schema/date.ts';
import type { Role } from '../../schema/entity.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { entityFields, renamed, topicFields } from '../../schema/field-map.ts';

import { machineDate } from './date-text.ts';
import { authorityLinks, mediaTopicHref } from './external-links.ts';
import type { Link } from '../../shared/base/link.ts';
import { hasCorrectionsPolicy } from './public-changes.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** A JSON-LD object in the vocabulary of https://schema.org/. Its `@id` is its address, so `url` would repeat it. */
export type JsonLd = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

/** The schema.org type of each kind of entity. */
export const schemaTypes: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  law: 'Legislation',
  product: 'Product',
  project: 'Project',
  work: 'CreativeWork',
};

/** The property by which each kind refers to what it is part of. */
const partProperties: Readonly<Record<EntityKind, string>> = {
  person: 'memberOf',
  organization: 'parentOrganization',
  place: 'containedInPlace',
  event: 'superEvent',
  law: 'isPartOf',
  product: 'brand',
  project: 'parentOrganization',
  work: 'isPartOf',
};

/** Describes breadcrumbs for search engines. */
export function breadcrumbList(urls: Urls, trail: readonly Link[]): JsonLd {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: urls.absolute(href),
    })),
  };
}

/** Returns the address of the keeper’s page about corrections, as a property of the publisher; nothing if there is none. */
export function correctionsPolicy(archive: Archive, urls: Urls): JsonLd {
  return hasCorrectionsPolicy(archive) ? { correctionsPolicy: urls.absolute(urls.corrections()) } : {};
}

/** Describes the archive and its search. */
export function webSite(archive: Archive, urls: Urls): JsonLd {
  const { site } = archive;
  const home = urls.absolute(urls.home());
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name: site.title,
    description: site.description,
    inLanguage: site.language,
    ...(site.publisher && {
      publisher: { '@type': 'Organization', name: site.publisher, ...correctionsPolicy(archive, urls) },
    }),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${urls.absolute(urls.search())}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Describes a page that has no more specific type. */
export function webPage(
  { site }: Archive,
  urls: Urls,
  page: { readonly path: string; readonly name: string; readonly description: string },
): JsonLd {
  return {
    '@context': context,
    '@type': 'WebPage',
    url: urls.absolute(page.path),
    name: page.name,
    description: page.description,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', '@id': urls.absolute(urls.home()) },
  };
}

const pageTypes: ReadonlySet<unknown> = new Set([
  'NewsArticle',
  'WebSite',
  'WebPage',
  'CollectionPage',
  'Dataset',
]);

/** Whether an object describes the page itself. */
export function isPage(object: object): boolean {
  return '@type' in object && pageTypes.has(object['@type']);
}

/** What a page lists. */
export interface Collection {
  readonly name: string;
  readonly description: string;
  readonly about?: JsonLd | readonly JsonLd[];
}

/** Describes a page that lists others. */
export function collectionPage({ site }: Archive, urls: Urls, path: string, listing: Collection): JsonLd {
  return {
    '@context': context,
    '@type': 'CollectionPage',
    '@id': urls.absolute(path),
    name: listing.name,
    description: listing.description,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', '@id': urls.absolute(urls.home()) },
    ...(listing.about && { about: listing.about }),
  };
}

/** Describes an entity inside another object, with just enough to identify it. */
export function thing({ id, data }: Entity, urls: Urls): JsonLd {
  const sameAs = authorityLinks(data).map(({ href }) => href);
  return {
    '@type': schemaTypes[data.kind],
    '@id': urls.absolute(urls.entity(id)),
    name: data.name,
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** Describes an entity on its own page. */
export function entityJsonLd(archive: Archive, urls: Urls, entity: Entity): JsonLd {
  const { data } = entity;
  const sameAs = [...authorityLinks(data).map(({ href }) => href), ...data.url];
  const wholes = data.partOf.flatMap((id) => archive.entity.get(id) ?? []).map((whole) => thing(whole, urls));
  const fields = renamed<keyof typeof data, unknown>(entityFields, 'schemaOrg', {
    kind: schemaTypes[data.kind],
    name: data.name,
    aliases: data.aliases.length > 0 ? data.aliases : undefined,
    description: data.description,
    url: sameAs.length > 0 ? sameAs : undefined,
    coordinates: data.coordinates && {
      '@type': 'GeoCoordinates',
      latitude: data.coordinates[0],
      longitude: data.coordinates[1],
    },
  });
  return {
    '@context': context,
    '@id': urls.absolute(urls.entity(entity.id)),
    ...Object.fromEntries(fields),
    ...(wholes.length > 0 && { [partProperties[data.kind]]: wholes }),
    ...(data.kind === 'person' && personRoles(archive, urls, data.roles)),
  };
}

/**
 * Describes a person’s roles at organizations as https://schema.org/OrganizationRole: a role with "member" in
 * its name is a membership, one without an end is current work, any other is an affiliation. Other roles are
 * only job titles.
 */
function personRoles(archive: Archive, urls: Urls, roles: readonly Role[]): JsonLd {
  const byProperty: Record<string, JsonLd[]> = {};
  for (const { role, at, from, to } of roles) {
    const whole = at && archive.entity.get(at);
    if (!whole || !['organization', 'project'].includes(whole.data.kind)) continue;
    const property = /\bmember\b/i.test(role) ? 'memberOf' : to ? 'affiliation' : 'worksFor';
    (byProperty[property] ??= []).push({
      '@type': 'OrganizationRole',
      roleName: role,
      ...isoDates({ startDate: from, endDate: to }),
      [property]: thing(whole, urls),
    });
  }
  const titles = [...new Set(roles.map(({ role }) => role))];
  return { ...(titles.length > 0 && { jobTitle: titles }), ...byProperty };
}

/** Describes a topic as a term of the archive’s vocabulary. */
export function topicJsonLd(urls: Urls, { id, data }: Topic): JsonLd {
  const fields = renamed<keyof typeof data, unknown>(topicFields, 'schemaOrg', {
    label: data.label,
    description: data.description,
    aliases: data.aliases.length > 0 ? data.aliases : undefined,
    mediaTopic: data.mediaTopic,
  });
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': urls.absolute(urls.topic(id)),
    ...Object.fromEntries(fields),
    ...(data.mediaTopic && { sameAs: [mediaTopicHref(data.mediaTopic)] }),
    inDefinedTermSet: urls.absolute(urls.topics()),
  };
}

/** Converts dates to ISO 8601; dates that it cannot express without adding precision are omitted. */
export function isoDates(dates: Readonly<Record<string, EdtfDate | undefined>>): JsonLd {
  return Object.fromEntries(
    Object.entries(dates).flatMap(([property, date]) => {
      const iso = date && machineDate(date);
      return iso ? [[property, iso]] : [];
    }),
  );
}
