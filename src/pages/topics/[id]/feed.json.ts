import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { topicJsonFeedRoute } from '../../../views/data/json-feed.ts';

export const getStaticPaths = pathsOf(topicJsonFeedRoute);

export const GET = textsOf(topicJsonFeedRoute, (text) => ({ text, mediaType: 'application/feed+json' }));
