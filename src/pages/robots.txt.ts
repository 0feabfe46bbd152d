import { textsOf } from '../site/astro/pages.ts';
import { robots } from '../views/data/signals/robots.ts';

export const { getStaticPaths, GET } = textsOf(robots, 'text/plain');
