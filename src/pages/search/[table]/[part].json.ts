import { lookupKeys } from '../../../search/engine/lookup-key.ts';
import { textsOf } from '../../../site/astro/pages.ts';
import { lookupRoute } from '../../../views/data/lookup-tables.ts';

const route = lookupRoute(lookupKeys);

export const { getStaticPaths, GET } = textsOf(route, 'application/json');
