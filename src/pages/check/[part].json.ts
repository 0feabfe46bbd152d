import { textsOf } from '../../site/astro/pages.ts';
import { earlierRoute } from '../../views/parts/articles/earlier-sentences.ts';

export const { getStaticPaths, GET } = textsOf(earlierRoute, 'application/json');
