import type { APIRoute } from 'astro';
import { getArchive } from '../../site/astro/archive.ts';
import { dayTable } from '../../views/data/day-table.ts';

export const GET: APIRoute = () =>
  new Response(dayTable(getArchive()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
