import { pathsOf, textsOf } from '../../site/astro/pages.ts';
import { onePage } from '../../views/base/route.ts';
import { dayTable } from '../../views/data/day-table.ts';

export const getStaticPaths = pathsOf(onePage(dayTable));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'application/json' }));
