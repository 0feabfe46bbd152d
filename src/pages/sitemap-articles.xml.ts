import { textsOf } from '../site/astro/pages.ts';
import { articleSitemapIndex } from '../views/data/sitemap.ts';

export const { getStaticPaths, GET } = textsOf(articleSitemapIndex, 'application/xml');
