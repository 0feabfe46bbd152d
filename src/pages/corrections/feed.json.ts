import { pathsOf, textsOf } from '../../site/astro/pages.ts';
import { correctionsJsonFeedRoute } from '../../views/data/json-feed.ts';

export const getStaticPaths = pathsOf(correctionsJsonFeedRoute);

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'application/feed+json' }));
