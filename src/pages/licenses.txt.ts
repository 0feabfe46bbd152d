import { licenses } from '../site/astro/licenses.ts';
import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';

export const getStaticPaths = pathsOf(onePage(() => licenses));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'text/plain' }));
