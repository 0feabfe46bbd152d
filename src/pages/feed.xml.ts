import { textsOf } from '../site/astro/pages.ts';
import { archiveFeed } from '../views/data/feed.ts';

export const { getStaticPaths, GET } = textsOf(archiveFeed, 'application/atom+xml');
