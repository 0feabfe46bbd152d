import { lookupKeys } from '../../../search/engine/lookup-key.ts';
import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { lookupRoute } from '../../../views/data/lookup-tables.ts';

const route = lookupRoute(lookupKeys);

export const getStaticPaths = pathsOf(route);

export const GET = textsOf(route, (text) => ({ text, mediaType: 'application/json' }));
