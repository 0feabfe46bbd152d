import { textsOf } from '../../../site/astro/pages.ts';
import { entityFeedRoute } from '../../../views/data/feed.ts';

export const { getStaticPaths, GET } = textsOf(entityFeedRoute, 'application/atom+xml');
