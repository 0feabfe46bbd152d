import licenses from 'virtual:backfile/licenses';
import { textsOf } from '../site/astro/pages.ts';

export const { getStaticPaths, GET } = textsOf(() => licenses, 'text/plain');
