import { textsOf } from '../../../../site/astro/pages.ts';
import { iiifManifestRoute } from '../../../../views/data/print/iiif-manifest.ts';

export const { getStaticPaths, GET } = textsOf(iiifManifestRoute, 'application/ld+json');
