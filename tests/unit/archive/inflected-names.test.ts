import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/archive/find-mentions.ts';
import { buildLexicon } from '../../../src/archive/lexicon.ts';
import type { EntityRecord } from '../../../src/archive/record.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import type { EntityId } from '../../../src/schema/id.ts';

// Real names are used only for their spelling; the sentences are fiction. What is found stands in brackets, and was written
// by hand: no table of endings was asked.
function found(
  language: string | undefined,
  text: string,
  listed: readonly string[],
  others: readonly string[] = [],
): string {
  const records = [...listed, ...others].map((line, index): EntityRecord => {
    const [name = '', kind = 'person'] = line.split(' / ');
    return { file: '', id: `e${index}` as EntityId, data: entitySchema.parse({ name, kind }) };
  });
  const listing = records.slice(0, listed.length).map(({ id }) => ({ id, as: [] }));
  const plain = text.replaceAll(/[[\]]/g, '');
  const mentions = findMentions([{ text: plain, closed: [] }], listing, buildLexicon(records), language);
  return mentions.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    plain,
  );
}

describe('a name is found in its cases', () => {
  test.each([
    ['ru', 'Вчера [Анна] пришла. Мы видели [Анну], говорили с [Анной] и об [Анне], у [Анны].', ['Анна']],
    ['ru', 'Письмо [Анны Горелкиной] и ответ [Анне Горелкиной].', ['Анна Горелкина']],
    ['ru', 'С [Олегом Горелкиным] спорил [Олег Горелкин], у [Олега Горелкина].', ['Олег Горелкин']],
    ['ru', 'Дом [Ивана Петровича Горелова], а с [Иваном Петровичем] говорили.', ['Иван Петрович Горелов']],
    ['ru', 'Встреча с [Глебом Завадским], слова [Завадского].', ['Глеб Завадский']],
    ['ru', 'Стихи [Анны Шмидт] читали.', ['Анна Шмидт']],
    ['ru', 'Был [Олег Шмидт]. Потом спросили [Шмидта].', ['Олег Шмидт']],
    ['ru', 'Он жил в [Нижнем Новгороде], у [Нижнего Новгорода].', ['Нижний Новгород / place']],
    [
      'ru',
      'Из [Москвы] в [Казань], из [Казани] в [Ростов-на-Дону], в [Ростове-на-Дону].',
      ['Москва / place', 'Казань / place', 'Ростов-на-Дону / place'],
    ],
    ['ru', 'Отчёт [Банка Севера] и слова о [Банке Севера].', ['Банк Севера / organization']],
    ['ru', 'Пьеса [Глеба Римского-Корсакова].', ['Глеб Римский-Корсаков']],
    ['ru', 'Письма [Жан-Жака Дюпре] и [Жан-Жаку Дюпре].', ['Жан-Жак Дюпре']],
    ['ru', 'Брат [Павла Горелкина] видел [Павла Горелкина] и [Орла].', ['Павел Горелкин', 'Орёл / place']],
    ['uk', 'Листи [Ганни Мороз] до [Києва], поїхала з [Києва].', ['Ганна Мороз', 'Київ / place']],
    [
      'uk',
      'Був [Тарас Завадський]. Це слова [Завадського] у [Львові].',
      ['Тарас Завадський', 'Львів / place'],
    ],
    ['pl', 'Tam widziano [Annę], dom [Anny], mówiono o [Annie] z [Anną].', ['Anna']],
    ['pl', 'List [Anny Kowalskiej] do [Marka Kowalskiego].', ['Anna Kowalska', 'Marek Kowalski']],
    [
      'pl',
      'Był [Jan Nowak]. Potem pytano [Nowaka] w [Krakowie] i w [Łodzi].',
      ['Jan Nowak', 'Kraków / place', 'Łódź / place'],
    ],
    ['pl', 'Książka [Anny Nowak] w [Warszawie].', ['Anna Nowak', 'Warszawa / place']],
    ['pl', 'Był [Paweł Nowak], dom [Pawła Nowaka].', ['Paweł Nowak']],
    ['cs', 'Dům [Anny Novákové] v [Praze], s [Annou Novákovou].', ['Anna Nováková', 'Praha / place']],
    ['cs', 'Kniha [Pavla Nováka], dopis [Pavlu Novákovi].', ['Pavel Novák']],
    ['fi', 'Kirja on [Annalla], ja [Annan] talo on vanha.', ['Anna']],
    ['fi', '[Anna Virtanen] puhui. Me kuulimme [Virtasta], ja [Virtasen] talo.', ['Anna Virtanen']],
    [
      'fi',
      'Juna [Helsingistä] [Turkuun], [Tampereella] ja [Jyväskylässä].',
      ['Helsinki / place', 'Turku / place', 'Tampere / place', 'Jyväskylä / place'],
    ],
    [
      'hu',
      'A ház [Kovács Annának] tetszett, [Budapesten] és [Budapestről].',
      ['Kovács Anna', 'Budapest / place'],
    ],
    ['hu', 'Jött [Kovács Anna]. A ház [Kovácsnak] tetszett.', ['Kovács Anna']],
    ['tr', 'Dün [Ayşe]’nin evi, [Ankara]’da.', ['Ayşe', 'Ankara / place']],
    ['tr', 'Dün [Deniz Bakanlığının] yazısı, [Deniz Bakanlığında].', ['Deniz Bakanlığı / organization']],
    ['de', 'Das Haus [Wilhelms] und [Anna Bergers] Buch, [Bergers] Rede.', ['Wilhelm', 'Anna Berger']],
    ['de', 'Die Politik [Deutschlands].', ['Deutschland / place']],
    ['sv', 'Det var [Anna Lindströms] bok, och [Stockholms] hamn.', ['Anna Lindström', 'Stockholm / place']],
    ['nl', 'Het boek van Jan, en [Anna Bergmans] huis: [Bergmans] tuin.', ['Anna Bergman']],
  ] as const)('%s: %s', (language, text, listed) => {
    expect(found(language, text, listed)).toBe(text);
  });
});

describe('a form is not found', () => {
  test.each<
    [
      why: string,
      language: string | undefined,
      text: string,
      listed: readonly string[],
      others?: readonly string[],
    ]
  >([
    ['without a language', undefined, 'Мы видели Анну.', ['Анна']],
    ['in another language', 'en', 'Tam był list Anny Kowalskiej.', ['Anna Kowalska']],
    ['that is the name of another record', 'ru', 'Тогда Иванова молчала.', ['Иван Иванов'], ['Иванова']],
    ['that two records can have', 'ru', 'Говорили об Андре.', ['Андра', 'Андр']],
    ['that is a woman’s name', 'ru', 'Вчера Александра Иванова пела.', ['Александр Иванов']],
    ['of a woman with the name of a man', 'pl', 'Śpiewała Stanisława Nowak.', ['Stanisław Nowak']],
    ['whose words do not agree', 'ru', 'Ивана Иванов не видел.', ['Иван Иванов']],
    ['of a surname before the full name', 'ru', 'Слова Завадского.', ['Глеб Завадский']],
    ['of a word of two letters', 'ru', 'Говорили об Ие и Аре.', ['Ия', 'Ар']],
    ['of a single name beside another one', 'ru', 'Читали стихи Анны Горелкиной.', ['Анна']],
    ['of a single word at the beginning of a sentence', 'ru', 'Победу ждали.', ['Победа / organization']],
    ['of an abbreviation', 'de', 'Viele sahen die alten KPs.', ['KP / organization']],
    ['after the article of a noun', 'de', 'Das Buch des alten Bergers.', ['Berger']],
    ['of a family', 'de', 'Da kamen die Bergers.', ['Berger']],
    ['of a surname that has the s itself', 'de', 'Es sprach Hans Peters.', ['Hans Peter']],
    ['with the ending at its first word', 'de', 'Dort saßen Konrads Weber.', ['Konrad Weber']],
    ['of a Dutch place, which is an adjective', 'nl', 'Een echt Antwerpens huis.', ['Antwerpen / place']],
    ['of people without an apostrophe', 'tr', 'Dün güzel Ayşenin evi.', ['Ayşe']],
    ['with vowels of the other harmony', 'fi', 'Kirja on Annallä.', ['Anna']],
    ['in small letters', 'ru', 'Он видел анну.', ['Анна']],
    ['in a longer word', 'ru', 'Это Аннушкина и Аннинская улица.', ['Анна']],
  ])('%s (%s): %s', (_, language, text, listed, others) => {
    expect(found(language, text, listed, others)).toBe(text);
  });

  test('of a surname that a woman in the article has, too', () => {
    const text = 'Был [Олег Горелкин]. Там дом Горелкина продан.';
    expect(found('ru', text, ['Олег Горелкин'])).toBe(text.replace('Горелкина', '[Горелкина]'));
    const both = 'Был [Олег Горелкин]. Там дом Горелкина продан. Спросили Веру Горелкину.';
    expect(found('ru', both, ['Олег Горелкин'])).toBe(both);
    const told = 'Был [Олег Горелкин]. Там дом Горелкина продан. Говорили с Горелкиной.';
    expect(found('ru', told, ['Олег Горелкин'])).toBe(told);
  });

  test('inside a longer name in a case, whose record is not listed', () => {
    const text = 'Он читал о Банке Севера и о [Севере].';
    expect(found('ru', text, ['Север / place'], ['Банк Севера / organization'])).toBe(text);
  });
});

test('a name in a case names the person for the surnames that follow', () => {
  const text = 'Дом [Олега Горелкина] стоит. Вчера [Горелкин] пришёл.';
  expect(found('ru', text, ['Олег Горелкин'])).toBe(text);
});
