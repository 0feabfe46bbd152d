import { textsOf } from '../site/astro/pages.ts';
import { llmsText } from '../views/data/llms-text.ts';

export const { getStaticPaths, GET } = textsOf(llmsText, 'text/plain');
