import { textsOf } from '../site/astro/pages.ts';
import { openSearch } from '../views/data/opensearch.ts';

export const { getStaticPaths, GET } = textsOf(openSearch, 'application/opensearchdescription+xml');
