import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../../../site/astro/archive.ts';
import { changesTwin } from '../../../views/pages/changes.ts';

export const GET: APIRoute = () =>
  new Response(changesTwin(getArchive(), getUrls()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
