import { textsOf } from '../site/astro/pages.ts';
import { sitemapIndex } from '../views/data/sitemap.ts';

export const { getStaticPaths, GET } = textsOf(sitemapIndex, 'application/xml');
