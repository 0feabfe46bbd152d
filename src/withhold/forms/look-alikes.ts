/** Small capitals, which no normal form of Unicode replaces. */
const smallCapitals = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';
/** Letters of Cyrillic and Greek that look like those of Latin. */
const lookAlikes = 'аaвbсcԁdеeһhнhіiјjкkӏlмmоoрpԛqѕsтtцuѵvԝwхxуyαaεeηnιiκkνvοoρpτtυuχx';

const plainOf = new Map(
  [...(smallCapitals + lookAlikes).matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]),
);
const isSmallCapital = new RegExp(`[${smallCapitals.replace(/[a-z]/g, '')}]`, 'u');

/**
 * Returns a word in lower case with Latin letters in the place of those that look like them. A word of Cyrillic or
 * Greek letters alone stays as it is.
 */
export function withoutLookAlikes(word: string): string {
  const isMixed = /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
  if (!isMixed && !isSmallCapital.test(word)) return word;
  return [...word].map((letter) => plainOf.get(letter) ?? letter).join('');
}
