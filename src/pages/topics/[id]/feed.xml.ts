import { textsOf } from '../../../site/astro/pages.ts';
import { topicFeedRoute } from '../../../views/data/feed.ts';

export const { getStaticPaths, GET } = textsOf(topicFeedRoute, 'application/atom+xml');
