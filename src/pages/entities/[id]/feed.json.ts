import { textsOf } from '../../../site/astro/pages.ts';
import { entityJsonFeedRoute } from '../../../views/data/json-feed.ts';

export const { getStaticPaths, GET } = textsOf(entityJsonFeedRoute, 'application/feed+json');
