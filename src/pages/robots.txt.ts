import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { robots } from '../views/data/robots.ts';

export const getStaticPaths = pathsOf(onePage(robots));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'text/plain' }));
