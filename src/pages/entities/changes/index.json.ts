import { textsOf } from '../../../site/astro/pages.ts';
import { changesJson } from '../../../views/pages/changes.ts';

export const { getStaticPaths, GET } = textsOf(changesJson, 'application/json');
