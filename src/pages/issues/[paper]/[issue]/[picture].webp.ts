import type { APIRoute } from 'astro';
import { pagePicture } from '../../../../site/astro/published-file.ts';
import { pathsOf, viewOf } from '../../../../site/astro/pages.ts';
import { pagePictureRoute } from '../../../../views/data/page-files.ts';

export const getStaticPaths = pathsOf(pagePictureRoute);

export const GET: APIRoute = (context) => pagePicture(viewOf(pagePictureRoute, context));
