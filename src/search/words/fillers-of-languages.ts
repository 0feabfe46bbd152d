import type { FillerWords } from './fillers.ts';
import { fold } from './fold.ts';

// The words with which readers ask in other languages than English, as they are written. Scripts without spaces are in
// unspaced-questions.ts.

type Written = readonly [
  begin: string,
  follow: string,
  nouns: string,
  about: string,
  titles: string,
  small: string,
  or: string,
];

const written: Readonly<Record<string, Written>> = {
  de: [
    'was wann wo wer wen wem wessen warum wieso wie welche welcher welches finde zeige suche bitte',
    'ist sind war waren hat haben hatte wurde wurden geschah passierte mir alle die der das ein eine',
    'artikel beitrag beiträge bericht berichte nachrichten meldungen',
    'über zu von zum zur',
    'herr herrn frau',
    'der die das den dem des ein eine einer in im an am auf mit von vom zu zum zur und oder über',
    'oder',
  ],
  fr: [
    'que quoi quand où qui pourquoi comment quel quelle quels quelles trouver montrer cherche quest',
    'est ce sont était étaient a ont avait est-ce moi tous les le la un une des se passe',
    'article articles nouvelles reportage reportages',
    'sur concernant de du',
    'm mme mlle',
    'le la les un une des de du au aux à en dans sur avec par pour et ou',
    'ou',
  ],
  es: [
    'qué cuándo dónde quién quiénes porqué cómo cuál cuáles busca buscar muestra',
    'es son fue fueron era eran ha han había pasó ocurrió me todos los el la un una por',
    'artículo artículos noticias noticia',
    'sobre acerca de del',
    'sr sra',
    'el la los las un una de del al a en con por para y o sobre',
    'o',
  ],
  pt: [
    'que quando onde quem porque como qual quais busca buscar mostre procuro',
    'é são foi foram era eram há tem aconteceu houve me todos os o a um uma por',
    'artigo artigos notícia notícias reportagem reportagens',
    'sobre acerca de do da',
    'sr sra',
    'o a os as um uma de do da dos das ao à em no na nos nas com por para e ou sobre',
    'ou',
  ],
  it: [
    'che cosa quando dove chi perché come quale quali cerca cercare mostra',
    'è sono era erano ha hanno fu successo accaduto mi tutti i gli le il lo la un una',
    'articolo articoli notizia notizie',
    'su sul sulla riguardo di del della',
    'sig signor signora',
    'il lo la i gli le un una di del della dei delle a al alla in nel nella con per da dal su sul e o',
    'o',
  ],
  nl: [
    'wat wanneer waar wie waarom hoe welke welk zoek vind toon',
    'is zijn was waren heeft hebben had werd werden gebeurde mij alle de het een er',
    'artikel artikelen bericht berichten nieuws',
    'over van betreffende',
    'dhr mevrouw mevr',
    'de het een van in op aan met voor door bij te en of over',
    'of',
  ],
  pl: [
    'co kiedy gdzie kto kogo dlaczego jak jaki jaka jakie który która które ile szukaj pokaż znajdź',
    'jest są był była było byli się stało mi wszystkie to',
    'artykuł artykuły artykułów wiadomości',
    'o na dotyczące',
    'pan pani',
    'w we z ze na o do od po i a lub oraz przez dla',
    'lub',
  ],
  ru: [
    'что когда где кто кого почему как какой какая какие сколько найти найди покажи ищу',
    'это был была было были есть случилось произошло мне все',
    'статья статьи статей новости новость сообщения',
    'о об обо про',
    'господин госпожа г-н г-жа',
    'в во на о об с со к ко у из от до по за и или для при',
    'или',
  ],
  tr: [
    'ne neden niçin nerede nereye kim kime nasıl hangi kaç bul göster ara',
    'oldu olan var idi bana bütün tüm bir',
    'makale makaleler haber haberler haberleri',
    'hakkında ile ilgili',
    'bay bayan',
    've veya ile için bir bu da de',
    'veya',
  ],
  fi: [
    'mitä mikä milloin koska missä kuka ketä miksi miten kuinka mitkä etsi näytä hae',
    'on oli ovat olivat tapahtui minulle kaikki',
    'artikkeli artikkelit uutinen uutiset juttu jutut',
    'aiheesta koskien',
    'herra rouva',
    'ja tai sekä',
    'tai',
  ],
  he: [
    'מה מתי איפה היכן מי למה מדוע איך איזה אילו כמה חפש הראה מצא',
    'היה היתה הייתה היו קרה יש לי כל את',
    'כתבה כתבות מאמר מאמרים ידיעה ידיעות חדשות',
    'על אודות',
    'מר גברת',
    'של על את עם או גם',
    'או',
  ],
  ar: [
    'ما ماذا متى أين من لماذا كيف كم أي هل ابحث أرني',
    'هو هي كان كانت حدث حصل لي كل جميع',
    'مقال مقالات خبر أخبار تقرير تقارير',
    'عن حول بشأن',
    'السيد السيدة',
    'في من إلى على عن مع و أو',
    'أو',
  ],
  fa: [
    'چه چی کی کجا چرا چگونه چطور کدام چند آیا',
    'است بود شد شده اتفاق افتاد همه را',
    'مقاله مقالات مقاله‌ها خبر خبرها اخبار گزارش گزارش‌ها مطلب مطالب',
    'درباره دربارهٔ راجع به مورد',
    'آقای خانم',
    'در از به با برای و یا را که',
    'یا',
  ],
  hi: [
    'क्या कब कहाँ कहां कौन किसने क्यों कैसे कौनसा कितना कितने खोजो दिखाओ',
    'है हैं था थे थी हुआ हुई मुझे सभी',
    'लेख खबर खबरें समाचार',
    'बारे में के',
    'श्री श्रीमती',
    'का की के को में से पर और या ने',
    'या',
  ],
  ko: [
    '무엇 뭐 언제 어디 누가 누구 왜 어떻게 어떤 몇 찾아 보여',
    '은 는 있는 있었던',
    '기사 기사들 뉴스 소식 보도',
    '대한 관한 관련',
    '씨 님',
    '및 또는 대한 관한 관련 에',
    '또는',
  ],
};

/** Languages in which what is asked for stands last. */
const nounLast: ReadonlySet<string> = new Set(['hi', 'ko', 'tr']);

/** Returns the words with which readers ask in a language. @param code a language, without script and region */
export function fillersOf(code: string): FillerWords | undefined {
  const words = Object.hasOwn(written, code) ? written[code] : undefined;
  if (!words) return undefined;
  const [begin, follow, nouns, about, titles, small, or] = words;
  return {
    begin: folded(begin),
    follow: folded(follow),
    nouns: folded(nouns),
    about: folded(about),
    titles: folded(titles),
    small: folded(small),
    or: fold(or),
    isNounLast: nounLast.has(code),
  };
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => fold(word)));
}
