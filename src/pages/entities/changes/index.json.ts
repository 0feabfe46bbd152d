import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../../../site/astro/archive.ts';
import { changesJson } from '../../../views/pages/changes.ts';

export const GET: APIRoute = () =>
  new Response(changesJson(getArchive(), getUrls()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
