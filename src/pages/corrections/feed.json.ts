import { textsOf } from '../../site/astro/pages.ts';
import { correctionsJsonFeedRoute } from '../../views/data/json-feed.ts';

export const { getStaticPaths, GET } = textsOf(correctionsJsonFeedRoute, 'application/feed+json');
