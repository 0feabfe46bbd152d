import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { topicJsonRoute } from '../../../views/data/json-representation.ts';

export const getStaticPaths = pathsOf(topicJsonRoute);

export const GET = textsOf(topicJsonRoute, (text) => ({ text, mediaType: 'application/json' }));
