import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../site/astro/archive.ts';
import { sitemap, sitemapNumbers } from '../views/data/sitemap.ts';

export const getStaticPaths = () =>
  sitemapNumbers(getArchive(), getUrls()).map((n) => ({ params: { n: `${n}` }, props: { n } }));

export const GET: APIRoute<{ n: number }> = ({ props }) =>
  new Response(sitemap(getArchive(), getUrls(), props.n), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
