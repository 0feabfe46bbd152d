import { textsOf } from '../../../../site/astro/pages.ts';
import { pageBoxesRoute } from '../../../../views/data/page-files.ts';

export const { getStaticPaths, GET } = textsOf(pageBoxesRoute, 'application/json');
