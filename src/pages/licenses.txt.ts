import type { APIRoute } from 'astro';
import { licenses } from '../site/astro/licenses.ts';

export const GET: APIRoute = () =>
  new Response(licenses, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
