import { textsOf } from '../site/astro/pages.ts';
import { rightToLeftLanguages } from '../shared/base/bidi.ts';
import style from '../styles/feed.css?raw';

// XML has no attribute for the direction of a text.
const languages = rightToLeftLanguages.map((language) => `:lang(${language})`).join(', ');
const turned = `:is(feed, entry):is(${languages}) {\n  direction: rtl;\n}\n`;

export const { getStaticPaths, GET } = textsOf(() => style + turned, 'text/css');
