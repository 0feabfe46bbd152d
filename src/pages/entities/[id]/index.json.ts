import { textsOf } from '../../../site/astro/pages.ts';
import { entityJsonRoute } from '../../../views/data/json-representation.ts';

export const { getStaticPaths, GET } = textsOf(entityJsonRoute, 'application/json');
