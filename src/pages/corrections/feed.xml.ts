import { pathsOf, textsOf } from '../../site/astro/pages.ts';
import { correctionsFeedRoute } from '../../views/data/feed.ts';

export const getStaticPaths = pathsOf(correctionsFeedRoute);

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'application/atom+xml' }));
