import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { entityFileRoute, subjectFileType } from '../../../views/data/subject-data.ts';

export const getStaticPaths = pathsOf(entityFileRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(entityFileRoute, context), {
    headers: { 'Content-Type': `${subjectFileType(context.params.file!)}; charset=utf-8` },
  });
