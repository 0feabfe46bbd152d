import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { onePage } from '../../../views/base/route.ts';
import { changesJson } from '../../../views/pages/changes.ts';

export const getStaticPaths = pathsOf(onePage(changesJson));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'application/json' }));
