import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { entityJsonRoute } from '../../../views/data/json-representation.ts';

export const getStaticPaths = pathsOf(entityJsonRoute);

export const GET = textsOf(entityJsonRoute, (text) => ({ text, mediaType: 'application/json' }));
