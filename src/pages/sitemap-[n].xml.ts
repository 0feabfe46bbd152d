import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { sitemapRoute } from '../views/data/sitemap.ts';

export const getStaticPaths = pathsOf(sitemapRoute);

export const GET = textsOf(sitemapRoute, (text) => ({ text, mediaType: 'application/xml' }));
