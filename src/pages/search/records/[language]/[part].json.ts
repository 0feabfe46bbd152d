import { textsOf } from '../../../../site/astro/pages.ts';
import { resultFileRoute } from '../../../../views/data/result-records.ts';

export const { getStaticPaths, GET } = textsOf(resultFileRoute, 'application/json');
