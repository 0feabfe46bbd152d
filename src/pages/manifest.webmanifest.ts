import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { webManifest } from '../views/data/web-manifest.ts';

export const getStaticPaths = pathsOf(onePage(webManifest));

export const GET = textsOf(getStaticPaths.route, (text) => ({
  text,
  mediaType: 'application/manifest+json',
}));
