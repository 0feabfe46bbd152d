import type { EntityItem } from '../../views/parts/names/entity-item.ts';

/** What the sign of each kind of entity is drawn with, in a square of 16. */
export const kindSigns: Readonly<Record<EntityItem['kind'], string>> = {
  person: 'M8 2.3a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2M2.8 13.7C3.2 11 5.3 9.6 8 9.6s4.8 1.4 5.2 4.1',
  organization: 'M8 2.3 13.6 6H2.4zM4.6 6.2v6M11.4 6.2v6M8 8.4v3.8M2.4 13.4h11.2',
  place:
    'M8 14.2S3.4 10 3.4 6.6a4.6 4.6 0 0 1 9.2 0C12.6 10 8 14.2 8 14.2M8 5a1.6 1.6 0 1 1 0 3.2A1.6 1.6 0 0 1 8 5',
  event: 'M2.6 3.6h10.8v10H2.6zM2.6 6.7h10.8M5.4 2.2v2.6M10.6 2.2v2.6M7 9h2v2H7z',
  law: 'M8 2.2v11.6M5 13.8h6M3.2 4.4h9.6M3.2 4.4 1.6 9h3.2zM12.8 4.4 11.2 9h3.2zM1.6 9a1.6 1.6 0 0 0 3.2 0M11.2 9a1.6 1.6 0 0 0 3.2 0',
  product: 'M8 1.9 13.4 4.9v6.2L8 14.1l-5.4-3V4.9zM2.6 4.9 8 8l5.4-3.1M8 8v6.1',
  project: 'M3.4 14V2.4M3.4 3h9.4l-2.2 3 2.2 3H3.4',
  work: 'M8 4.2C6.6 2.9 4.8 2.5 2.4 2.5v9.8c2.4 0 4.2.4 5.6 1.7 1.4-1.3 3.2-1.7 5.6-1.7V2.5c-2.4 0-4.2.4-5.6 1.7M8 4.2V14',
};
