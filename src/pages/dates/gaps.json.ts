import { pathsOf, textsOf } from '../../site/astro/pages.ts';
import { onePage } from '../../views/base/route.ts';
import { gapTable } from '../../views/data/gap-table.ts';

export const getStaticPaths = pathsOf(onePage(gapTable));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'application/json' }));
