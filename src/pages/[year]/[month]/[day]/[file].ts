import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../../site/astro/pages.ts';
import { dayFileRoute, subjectFileType } from '../../../../views/data/subject-data.ts';

export const getStaticPaths = pathsOf(dayFileRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(dayFileRoute, context), {
    headers: { 'Content-Type': `${subjectFileType(context.params.file!)}; charset=utf-8` },
  });
