import { textsOf } from '../site/astro/pages.ts';
import { archiveJsonFeed } from '../views/data/json-feed.ts';

export const { getStaticPaths, GET } = textsOf(archiveJsonFeed, 'application/feed+json');
