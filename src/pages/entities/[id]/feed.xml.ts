import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { entityFeedRoute } from '../../../views/data/feed.ts';

export const getStaticPaths = pathsOf(entityFeedRoute);

export const GET = textsOf(entityFeedRoute, (text) => ({ text, mediaType: 'application/atom+xml' }));
