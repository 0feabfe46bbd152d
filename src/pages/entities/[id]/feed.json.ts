import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { entityJsonFeedRoute } from '../../../views/data/json-feed.ts';

export const getStaticPaths = pathsOf(entityJsonFeedRoute);

export const GET = textsOf(entityJsonFeedRoute, (text) => ({ text, mediaType: 'application/feed+json' }));
