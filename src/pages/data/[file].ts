import { textsOf } from '../../site/astro/pages.ts';
import { measureText } from '../../site/output/measure-text.ts';
import { dataFileRoute } from '../../views/data/data.ts';

const route = dataFileRoute(measureText);

export const { getStaticPaths, GET } = textsOf(route, (_, { mediaType }) => mediaType);
