import { textsOf } from '../../../site/astro/pages.ts';
import { topicJsonRoute } from '../../../views/data/json-representation.ts';

export const { getStaticPaths, GET } = textsOf(topicJsonRoute, 'application/json');
