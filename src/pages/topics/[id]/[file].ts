import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { topicFileRoute, subjectFileType } from '../../../views/data/subject-data.ts';

export const getStaticPaths = pathsOf(topicFileRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(topicFileRoute, context), {
    headers: { 'Content-Type': `${subjectFileType(context.params.file!)}; charset=utf-8` },
  });
