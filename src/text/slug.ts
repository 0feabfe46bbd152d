import { toAscii } from './to-ascii.ts';
import { unspacedScripts } from './unspaced-scripts.ts';

/**
 * Converts a text into the form of an id: `Łódź, 1923` becomes `lodz-1923`. Scripts written without spaces
 * are split into words by language. Returns an empty string if there is neither letter nor digit.
 */
export function slug(text: string): string {
  return toAscii(spaced(text.normalize('NFC')))
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const unspaced = new RegExp(`[${unspacedScripts}]+`, 'gu');
const words = new Intl.Segmenter('zh', { granularity: 'word' });

function spaced(text: string): string {
  return text.replace(
    unspaced,
    (run) => ` ${[...words.segment(run)].map(({ segment }) => segment).join(' ')} `,
  );
}
