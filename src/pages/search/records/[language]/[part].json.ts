import { pathsOf, textsOf } from '../../../../site/astro/pages.ts';
import { resultFileRoute } from '../../../../views/data/result-records.ts';

export const getStaticPaths = pathsOf(resultFileRoute);

export const GET = textsOf(resultFileRoute, (text) => ({ text, mediaType: 'application/json' }));
