import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { openSearch } from '../views/data/opensearch.ts';

export const getStaticPaths = pathsOf(onePage(openSearch));

export const GET = textsOf(getStaticPaths.route, (text) => ({
  text,
  mediaType: 'application/opensearchdescription+xml',
}));
