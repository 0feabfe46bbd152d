import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { archiveJsonFeed } from '../views/data/json-feed.ts';

export const getStaticPaths = pathsOf(onePage(archiveJsonFeed));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'application/feed+json' }));
