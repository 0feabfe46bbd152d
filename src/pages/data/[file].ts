import { pathsOf, textsOf } from '../../site/astro/pages.ts';
import { measureText } from '../../site/output/measure-text.ts';
import { dataFileRoute } from '../../views/data/data.ts';

const route = dataFileRoute(measureText);

export const getStaticPaths = pathsOf(route);

export const GET = textsOf(route, (file) => file);
