import { licenses } from '../site/astro/licenses.ts';
import { textsOf } from '../site/astro/pages.ts';

export const { getStaticPaths, GET } = textsOf(() => licenses, 'text/plain');
