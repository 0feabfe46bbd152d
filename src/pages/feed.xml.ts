import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { archiveFeed } from '../views/data/feed.ts';

export const getStaticPaths = pathsOf(onePage(archiveFeed));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'application/atom+xml' }));
