import { textsOf } from '../../site/astro/pages.ts';
import { correctionsFeedRoute } from '../../views/data/feed.ts';

export const { getStaticPaths, GET } = textsOf(correctionsFeedRoute, 'application/atom+xml');
