import type { EntityData } from '../../schema/entity.ts';
import { entityFields } from '../../schema/field-map.ts';
import type { Link } from '../../shared/base/link.ts';
import type { Words } from '../../shared/words/words.ts';

/** The address of an id in each authority file. */
const authorities = {
  wikidata: (id: string) => `https://www.wikidata.org/wiki/${id}`,
  viaf: (id: string) => `https://viaf.org/viaf/${id}`,
  isni: (id: string) => `https://isni.org/isni/${id}`,
  lcnaf: (id: string) => `https://id.loc.gov/authorities/names/${id}`,
  geonames: (id: string) => `https://sws.geonames.org/${id}/`,
  orcid: (id: string) => `https://orcid.org/${id}`,
} as const;

type AuthorityFile = keyof typeof authorities;

/** Returns links to an entity in authority files. */
export function authorityLinks(data: EntityData): Link[] {
  return (Object.keys(authorities) as AuthorityFile[]).flatMap((authority) => {
    const id = data[authority];
    return id ? [{ text: entityFields[authority].label, href: authorities[authority](id) }] : [];
  });
}

/** Returns links to an entity elsewhere: in authority files, then its own sites, labeled with their host. */
export function externalLinks(data: EntityData, words: Words): Link[] {
  const sites = data.url.map((href) => ({
    text: words.pages.officialSite(new URL(href).host.replace(/^www\./, '')),
    href,
  }));
  return [...authorityLinks(data), ...sites];
}

/** Returns IPTC’s page for a Media Topics code such as `medtop:20000587`. */
export function mediaTopicHref(code: string): string {
  return `http://cv.iptc.org/newscodes/mediatopic/${code.replace(/^medtop:/, '')}`;
}
