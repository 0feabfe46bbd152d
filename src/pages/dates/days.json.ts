import { textsOf } from '../../site/astro/pages.ts';
import { dayTable } from '../../views/data/day-table.ts';

export const { getStaticPaths, GET } = textsOf(dayTable, 'application/json');
