import { setOf } from './asking-words.ts';
import type { FillerWords } from './fillers.ts';
import type { Stem } from './stem.ts';
import { openStem } from './stemmers.ts';
import type { CompoundRule } from './compound-rule.ts';

// What archives in other languages than English need, so that readers of English ones do not load it.

const fillers: Readonly<Record<string, FillerWords>> = {
  de: {
    begin: setOf(
      'was wann wo wer wen wem wessen warum wieso wie welche welcher welches finde zeige suche bitte',
    ),
    follow: setOf(
      'ist sind war waren hat haben hatte wurde wurden geschah passierte mir alle die der das ein eine',
    ),
    nouns: setOf('artikel beitrag beitrage bericht berichte nachrichten meldungen'),
    about: setOf('uber zu von zum zur'),
    titles: setOf('herr herrn frau'),
    small: setOf(
      'der die das den dem des ein eine einer in im an am auf mit von vom zu zum zur und oder uber',
    ),
    or: 'oder',
  },
  fr: {
    begin: setOf(
      'que quoi quand ou qui pourquoi comment quel quelle quels quelles trouver montrer cherche quest',
    ),
    follow: setOf('est ce sont etait etaient a ont avait est-ce moi tous les le la un une des se passe'),
    nouns: setOf('article articles nouvelles reportage reportages'),
    about: setOf('sur concernant de du'),
    titles: setOf('m mme mlle'),
    small: setOf('le la les un une des de du au aux a en dans sur avec par pour et ou'),
    or: 'ou',
  },
  es: {
    begin: setOf('que cuando donde quien quienes porque como cual cuales busca buscar muestra'),
    follow: setOf('es son fue fueron era eran ha han habia paso ocurrio me todos los el la un una por'),
    nouns: setOf('articulo articulos noticias noticia'),
    about: setOf('sobre acerca de del'),
    titles: setOf('sr sra'),
    small: setOf('el la los las un una de del al a en con por para y o sobre'),
    or: 'o',
  },
};

/** The rules of one language. */
interface LanguageRules {
  readonly stem: Stem;
  readonly fillers: FillerWords | undefined;
  readonly compounds: CompoundRule | undefined;
  /** Replaces variants of characters in a folded word. */
  readonly foldMore: Stem | undefined;
}

/** Loads the rules of a language other than English. @param language a BCP 47 code */
export async function openLanguage(language: string): Promise<LanguageRules> {
  const [stem, variants, compounds] = await Promise.all([
    openStem(language),
    /^zh\b/i.test(language) ? import('./han-variants.ts') : undefined,
    /^de\b/i.test(language) ? import('./compounds.ts') : undefined,
  ]);
  const known = fillers[language.toLowerCase().split('-')[0]!];
  return { stem, fillers: known, compounds, foldMore: variants?.simplifyHan };
}
