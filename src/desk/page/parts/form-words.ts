/** The words of forms. */
export const formWords = {
  required: '(required)',
  notStated: '(not stated)',
  remove: 'Remove',
  removeItem: (label: string, number: number) => `Remove ${label} ${number}`,
  item: (label: string, number: number) => `${label} ${number}`,
  add: (label: string) => `Add to ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  /** Labels for keys that are not words. */
  labels: {
    url: 'Official sites',
    viaf: 'VIAF',
    isni: 'ISNI',
    lcnaf: 'Library of Congress id',
    geonames: 'GeoNames',
    orcid: 'ORCID',
    aliases: 'Other names',
    broader: 'Broader terms',
    mediaTopic: 'IPTC media topic',
    formerIds: 'Former ids',
    partOf: 'Part of',
  } as Readonly<Record<string, string | undefined>>,
} as const;
