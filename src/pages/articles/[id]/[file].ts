import type { APIRoute } from 'astro';
import { publishedFile } from '../../../site/astro/published-file.ts';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { articleFileRoute } from '../../../views/data/article-file.ts';

export const getStaticPaths = pathsOf(articleFileRoute);

export const GET: APIRoute = (context) => publishedFile(viewOf(articleFileRoute, context));
