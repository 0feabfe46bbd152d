import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { topicFeedRoute } from '../../../views/data/feed.ts';

export const getStaticPaths = pathsOf(topicFeedRoute);

export const GET = textsOf(topicFeedRoute, (text) => ({ text, mediaType: 'application/atom+xml' }));
