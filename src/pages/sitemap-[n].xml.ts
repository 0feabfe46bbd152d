import { textsOf } from '../site/astro/pages.ts';
import { sitemapRoute } from '../views/data/sitemap.ts';

export const { getStaticPaths, GET } = textsOf(sitemapRoute, 'application/xml');
