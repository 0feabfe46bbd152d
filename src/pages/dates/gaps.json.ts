import { textsOf } from '../../site/astro/pages.ts';
import { gapTable } from '../../views/data/gap-table.ts';

export const { getStaticPaths, GET } = textsOf(gapTable, 'application/json');
