import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../site/astro/archive.ts';
import { openSearch } from '../views/data/opensearch.ts';

export const GET: APIRoute = () =>
  new Response(openSearch(getArchive(), getUrls()), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
