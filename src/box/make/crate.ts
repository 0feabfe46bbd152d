import type { SiteData } from '../../schema/site.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import type { PublishedFacts } from '../content/published-facts.ts';
import type { BoxRecord } from './box-record.ts';

/**
 * Returns `ro-crate-metadata.json` (RO-Crate 1.2), which tells the catalogs of libraries what a box is.
 *
 * @see https://www.researchobject.org/ro-crate/specification/1.2/
 */
export function crateText(
  site: SiteData,
  { day, address }: BoxRecord,
  { newest, authorities }: Pick<PublishedFacts, 'newest' | 'authorities'>,
): string {
  const { box } = wordsOf(site);
  const license = site.license ?? '#rights';
  const named = new Map(authorities.map((one) => [one.address, one]));
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: reference('./'),
      conformsTo: reference('https://w3id.org/ro/crate/1.2'),
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: site.title,
      description: site.description,
      // Of the content, so that it is the same whenever the box is made.
      datePublished: newest ?? day,
      license: reference(license),
      publisher: reference('#publisher'),
      inLanguage: site.language,
      url: address,
      hasPart: ['site/', 'archive/', 'CITATION.cff'].map(reference),
      ...(named.size > 0 && { mentions: [...named.keys()].map(reference) }),
    },
    {
      '@id': 'site/',
      '@type': 'Dataset',
      name: box.site,
      description: box.site,
      datePublished: newest ?? day,
    },
    {
      '@id': 'archive/',
      '@type': 'Dataset',
      name: box.archive,
      description: box.archive,
      datePublished: newest ?? day,
    },
    { '@id': 'CITATION.cff', '@type': 'File', name: 'CITATION.cff', encodingFormat: 'text/yaml' },
    {
      '@id': license,
      '@type': 'CreativeWork',
      name: site.rights ?? site.license ?? box.noRights,
      description: site.rights ?? site.license ?? box.noRights,
    },
    { '@id': '#publisher', '@type': 'Organization', name: site.publisher ?? site.title },
    ...[...named.values()].map(({ address: id, kind, name }) => ({
      '@id': id,
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name,
    })),
  ];
  const crate = { '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph };
  return `${JSON.stringify(crate, null, 2)}\n`;
}

function reference(id: string): Readonly<Record<'@id', string>> {
  return { '@id': id };
}
