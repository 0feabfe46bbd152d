import type { APIRoute } from 'astro';
import { getUrls } from '../site/astro/archive.ts';
import { robots } from '../views/data/robots.ts';

export const GET: APIRoute = () =>
  new Response(robots(getUrls()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
