import { textsOf } from '../site/astro/pages.ts';
import { webManifest } from '../views/data/web-manifest.ts';

export const { getStaticPaths, GET } = textsOf(webManifest, 'application/manifest+json');
