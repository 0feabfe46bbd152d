import { textsOf } from '../../../site/astro/pages.ts';
import { topicJsonFeedRoute } from '../../../views/data/json-feed.ts';

export const { getStaticPaths, GET } = textsOf(topicJsonFeedRoute, 'application/feed+json');
