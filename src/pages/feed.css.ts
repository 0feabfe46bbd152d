import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import style from '../styles/feed.css?raw';

export const getStaticPaths = pathsOf(onePage(() => style));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'text/css' }));
