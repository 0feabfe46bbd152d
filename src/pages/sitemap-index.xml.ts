import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { sitemapIndex } from '../views/data/sitemap.ts';

export const getStaticPaths = pathsOf(onePage(sitemapIndex));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'application/xml' }));
