import { withoutUmlauts } from './german.ts';
import type { ArchiveWords } from './kin.ts';

// German compounds are one word whose last part is the head: a Landesregierung is a Regierung (Duden, "Die
// Grammatik", on Wortbildung). The part before it is a word as well, and has at least three letters.

/**
 * Verb prefixes, which form another verb rather than a compound: "ausreden" is not a kind of "reden" (Duden).
 */
const particles: ReadonlySet<string> = new Set(
  (
    'auf aus bei dar durch ein ent fort her heran heraus herein herum hin hinaus hinein los mit miss nach nieder ' +
    'uber um unter ver vor voran voraus vorbei vorher weg weiter wider wieder zer zuruck zusammen'
  ).split(' '),
);

const minHead = 3;
/** So many words end with the letters of a shorter head that the part before it must stand in the archive, too. */
const minKnownHead = 5;
const minFirstPart = 3;
/** The number of compounds of a short head whose first parts are looked up. */
const maxLookedUp = 40;
/** What may join two parts (the same, on Fugenelemente), and the endings of heads. */
const linking = /(?:e[nrs]|[ens])$/;
const headEndings = ['n', 'en', 'e', 'er', 's', 'es'];

/** Finds the compounds of an archive whose head is a word, as written, or only in other forms. */
export async function findCompounds(head: string, archive: ArchiveWords): Promise<readonly string[]> {
  if (head.length < minHead) return [];
  const spellings = [...new Set([head, withoutUmlauts(head)])];
  const compounds = await endingWith(spellings, archive);
  if (compounds.length > 0 || head.length < minKnownHead) return compounds;
  const inflected = spellings.flatMap((spelling) => headEndings.map((ending) => spelling + ending));
  return endingWith(inflected, archive);
}

async function endingWith(heads: readonly string[], archive: ArchiveWords): Promise<string[]> {
  const found = await Promise.all(
    heads.map(async (head) => {
      const ending = (await archive.ending(head))
        .filter(({ form }) => isCompoundOf(form, head))
        .toSorted((a, b) => b.frequency - a.frequency);
      if (head.length >= minKnownHead) return ending.map(({ form }) => form);
      const known = await Promise.all(
        ending.slice(0, maxLookedUp).map(async ({ form }) => {
          const first = form.slice(0, -head.length);
          const words = [first, first.replace(linking, '')].filter(({ length }) => length >= minFirstPart);
          return (await Promise.all(words.map((word) => archive.has(word)))).includes(true) ? [form] : [];
        }),
      );
      return known.flat();
    }),
  );
  return found.flat();
}

/** Whether a folded word may be a compound that ends with another. */
function isCompoundOf(word: string, head: string): boolean {
  const first = word.slice(0, -head.length);
  return (
    word.endsWith(head) && first.length >= minFirstPart && !particles.has(first) && /[aeiouy]/.test(first)
  );
}
