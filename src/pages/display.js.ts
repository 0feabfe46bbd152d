import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { displayScript } from '../views/frame/display-script.ts';

export const getStaticPaths = pathsOf(onePage(() => displayScript));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'text/javascript' }));
