import { decodeHTMLStrict } from 'entities';

/**
 * Repairs technical damage to a text: line endings, control characters, soft hyphens, invisible spaces, and
 * UTF-8 that was decoded as Windows-1252 (`â€™`). Nothing else is changed.
 */
export function repairText(text: string): string {
  return repairMojibake(text.toWellFormed())
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u000B\f]/g, '\n')
    .replace(/[\0-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/g, '')
    .replace(/[\u2000-\u200A\u3000](?=[\s\u2000-\u200A\u3000])|[\u2000-\u200A]/g, ' ')
    .replace(/(?<![\p{P}\p{Sc}\d\u00A0])\u00A0+(?![\p{P}\p{S}\d\u00A0])/gu, ' ')
    .replace(/\u00A0{2,}/g, ' ')
    .normalize('NFC');
}

/** Repairs a one-line text, such as a title or name, and decodes HTML character references. */
export function repairLine(text: string): string {
  return repairText(decodeReferences(text)).replace(/\s+/g, ' ').trim();
}

function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

// How Windows-1252 decodes the bytes 80 to 9F; the others are as in Latin-1.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const runPattern = new RegExp(`[ÂÃâÄÅÐÑÎÏ][${windows1252}\\u0080-\\u00BF]+`, 'g');
// Only characters found in newspapers are accepted: Latin, Greek and Cyrillic letters, punctuation,
// currencies.
const plausible = /^[\u00A0-\u017F\u0370-\u04FF\u2010-\u2026\u2030-\u203A\u20AC\u2122]+$/;

/** Repairs each run of characters that is UTF-8 for letters or punctuation a text may contain. */
function repairMojibake(text: string): string {
  if (!/[ÂÃâÄÅÐÑÎÏ]/.test(text)) return text;
  return text.replace(runPattern, (run) => {
    const bytes = Uint8Array.from(run, byteOf);
    try {
      const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return plausible.test(decoded) ? decoded : run;
    } catch {
      return run;
    }
  });
}

function byteOf(character: string): number {
  const index = windows1252.indexOf(character);
  return index < 0 ? character.charCodeAt(0) : index + 0x80;
}
