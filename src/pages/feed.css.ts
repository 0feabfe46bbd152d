import { pathsOf, textsOf } from '../site/astro/pages.ts';
import { rightToLeftLanguages } from '../views/base/bidi.ts';
import { onePage } from '../views/base/route.ts';
import style from '../styles/feed.css?raw';

// XML has no attribute for the direction of a text.
const languages = rightToLeftLanguages.map((language) => `:lang(${language})`).join(', ');
const turned = `:is(feed, entry):is(${languages}) {\n  direction: rtl;\n}\n`;

export const getStaticPaths = pathsOf(onePage(() => style + turned));

export const GET = textsOf(getStaticPaths.route, (text) => ({ text, mediaType: 'text/css' }));
