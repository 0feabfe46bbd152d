import type { FillerWords } from './fillers.ts';
import { fillersOf } from './fillers-of-languages.ts';
import { type SpellOut, spellOutIn } from './sign-words.ts';
import type { Stem } from './stem.ts';
import { openStem } from './stemmers.ts';
import type { FindKin } from './kin.ts';

// What archives in other languages than English need, so that readers of English ones do not load it.

/** The rules of one language. */
interface LanguageRules {
  readonly stem: Stem;
  readonly fillers: FillerWords | undefined;
  readonly spellOut: SpellOut;
  readonly findKin?: FindKin;
  /** Replaces variants of characters in a folded word. */
  readonly foldMore?: Stem;
  /** Returns a text and its other spellings. */
  readonly spellings?: (text: string) => readonly string[];
}

/** What some languages need besides a stemmer. */
const more: Readonly<Record<string, () => Promise<Omit<LanguageRules, 'stem' | 'fillers' | 'spellOut'>>>> = {
  de: async () => ({ findKin: (await import('./german-compounds.ts')).findCompounds }),
  fa: async () => ({ findKin: (await import('./persian.ts')).findPersianKin }),
  ja: async () => {
    const { japaneseSpellings, modernCharacters } = await import('./japanese.ts');
    return { foldMore: modernCharacters, spellings: japaneseSpellings };
  },
  zh: async () => {
    const [{ simplifyHan }, { withoutChineseQuestion }] = await Promise.all([
      import('./han-variants.ts'),
      import('./unspaced-questions.ts'),
    ]);
    return { foldMore: simplifyHan, spellings: withoutChineseQuestion };
  },
};

/** Loads the rules of a language other than English. @param language a BCP 47 code */
export async function openLanguage(language: string): Promise<LanguageRules> {
  const code = language.toLowerCase().split('-')[0]!;
  const [stem, rules] = await Promise.all([
    openStem(language),
    Object.hasOwn(more, code) ? more[code]!() : undefined,
  ]);
  return { stem, fillers: fillersOf(code), spellOut: spellOutIn(code), ...rules };
}
