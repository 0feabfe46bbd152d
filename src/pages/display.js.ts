import { textsOf } from '../site/astro/pages.ts';
import { displayScript } from '../views/frame/display-script.ts';

export const { getStaticPaths, GET } = textsOf(() => displayScript, 'text/javascript');
