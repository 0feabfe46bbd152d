import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNames, readSentences } from '../../../../src/recognition/find-names.ts';
import { hasRules } from '../../../../src/recognition/rules/rules-for.ts';

// All texts are fiction. Before anything is decided, names are found by the words of the language alone.

function namesIn(language: string, text: string): string[] {
  const sentences = readSentences(['', text], language);
  return findNames(sentences, language, new Map()).map(
    ({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`,
  );
}

describe.each<[language: string, text: string, names: readonly string[]]>([
  [
    'es',
    'El alcalde de Lugo, Juan Quevedal, visitó ayer el Ministerio de Asuntos Exteriores. Después habló con la ministra Marta Solvera en Madrid.',
    [
      'Lugo: place',
      'Juan Quevedal: person',
      'Ministerio de Asuntos Exteriores: organization',
      'Marta Solvera: person',
      'Madrid: place',
    ],
  ],
  [
    'es',
    'Según el Consejo Superior de Deportes Emilio Solvera no viajará con su equipo a Suecia porque llueve. Solvera lo confirmó.',
    [
      'Consejo Superior de Deportes: organization',
      'Emilio Solvera: person',
      'Suecia: place',
      'Solvera: person',
    ],
  ],
  [
    'pt',
    'O presidente da Câmara de Viseu, Rui Quintelhas, falou com a ministra Inês Valdoura em Lisboa. A Universidade de Coimbra não respondeu.',
    [
      'Câmara de Viseu: organization',
      'Rui Quintelhas: person',
      'Inês Valdoura: person',
      'Lisboa: place',
      'Universidade de Coimbra: organization',
    ],
  ],
  [
    'it',
    'Il sindaco Marco Quintavella è arrivato a Torino. Nell’ufficio dell’Istituto Galvani ha incontrato Elena Bardiera.',
    [
      'Marco Quintavella: person',
      'Torino: place',
      'Istituto Galvani: organization',
      'Elena Bardiera: person',
    ],
  ],
  [
    'it',
    'Il traghetto è affondato presso Capo Bardiera, in Sicilia, e ieri le onde hanno colpito Capo Quintavella.',
    // A word that stands before people as well is a part of the name of a place.
    ['Capo Bardiera: place', 'Sicilia: place', 'Capo Quintavella: place'],
  ],
  [
    'fr',
    'Le maire de Nantes, Jean Quintelier, est parti d’Allemagne pour l’Espagne. À Paris, la ministre Claire Vaudremont l’attendait.',
    [
      'Nantes: place',
      'Jean Quintelier: person',
      'Allemagne: place',
      'Espagne: place',
      'Paris: place',
      'Claire Vaudremont: person',
    ],
  ],
  [
    'nl',
    'Burgemeester Jan van der Quellen sprak in Gent met minister Els Vandermolder. De Nederlandse pers zweeg.',
    ['Jan van der Quellen: person', 'Gent: place', 'Els Vandermolder: person'],
  ],
  [
    'de',
    'Bürgermeister Karl Quellhorst fuhr am Montag nach Kassel. Die Glocke der Kirche und das Boot am Ufer blieben zurück. Die SPD schwieg.',
    ['Karl Quellhorst: person', 'Kassel: place', 'SPD: organization'],
  ],
  ['fa', 'دکتر رضا کویلی در تهران گفت که باران می‌بارد.', ['رضا کویلی: person', 'تهران: place']],
  [
    'zh',
    '王小明先生昨天在上海说，船已经开了。北京大学没有回答。',
    ['王小明: person', '上海: place', '北京大学: organization'],
  ],
  // Who is named with a title is found without it, too.
  ['zh', '王小明先生昨天来了。后来王小明又走了。', ['王小明: person', '王小明: person']],
  ['fa', 'دکتر رضا کویلی آمد. بعد رضا کویلی رفت.', ['رضا کویلی: person', 'رضا کویلی: person']],
  [
    'ru',
    'Вчера вечером мэр города Рязани Иван Квилов снова встретился с новым директором завода Марией Тармановой в Москве. Сегодня министерство молчит.',
    ['Рязани: place', 'Иван Квилов: person', 'Марией Тармановой: person', 'Москве: place'],
  ],
  [
    'pl',
    'Wczoraj wieczorem burmistrz Gniezna Jan Kwilecki długo rozmawiał z nową panią minister Anną Tarmańską w Warszawie. Dzisiaj Uniwersytet Gdański nie odpowiedział na pytania.',
    [
      'Gniezna: place',
      'Jan Kwilecki: person',
      'Anną Tarmańską: person',
      'Warszawie: place',
      'Uniwersytet Gdański: organization',
    ],
  ],
  ['ar', 'زار وزير الخارجية المصري كريم الطوباسي باريس أمس.', ['كريم الطوباسي: person', 'باريس: place']],
  ['he', 'ראש הממשלה אורי קוינלי ביקר אצל בנק ישראל.', ['אורי קוינלי: person', 'בנק ישראל: organization']],
  [
    'hi',
    'प्रधानमंत्री सुरेश तिरवाल ने दिल्ली विश्वविद्यालय में कहा।',
    ['सुरेश तिरवाल: person', 'दिल्ली विश्वविद्यालय: organization'],
  ],
  [
    'ja',
    '田中太郎首相は大阪でアラン・クインリー氏に会った。福島さんは待った。',
    ['田中太郎: person', '大阪: place', 'アラン・クインリー: person', '福島: person'],
  ],
  [
    'ko',
    '김철우 대통령은 서울에서 이보람씨를 만났다. 부산고등법원은 쉬었다.',
    ['김철우: person', '서울: place', '이보람: person', '부산고등법원: organization'],
  ],
])('%s: %s', (language, text, names) => {
  test('has exactly these names', () => {
    expect(namesIn(language, text)).toEqual(names);
  });
});

test('a place and a given name are found in every case that their endings show, and as they are written', () => {
  expect(
    namesIn('ru', 'Поезд медленно шёл ночью из Москвы через Казань, чтобы потом вернуться к Анне.'),
  ).toEqual(['Москвы: place', 'Казань: place', 'Анне: person']);
  expect(
    namesIn('pl', 'Pociąg jechał powoli z Krakowa przez Łódź, żeby potem wrócić nocą do Warszawy.'),
  ).toEqual(['Krakowa: place', 'Łódź: place', 'Warszawy: place']);
  expect(
    namesIn(
      'de',
      'Die alten Häuser Hamburgs und die breiten Brücken Deutschlands waren gestern sehr schön beleuchtet.',
    ),
  ).toEqual(['Hamburgs: place', 'Deutschlands: place']);
});

test('in Korean a noun before an office is no person’s name, whatever syllable it begins with', () => {
  expect(namesIn('ko', '국민은 대통령을 뽑고 이사회 의장은 공무원 대표를 만났다.')).toEqual([]);
});

test('in Japanese a place is none in a word that is made of it, or as a given name', () => {
  expect(namesIn('ja', '日本人の客とマルタ・ソルベラ氏が来た。')).toEqual(['マルタ・ソルベラ: person']);
});

test.each([
  ['de', 'Gestern sagte der Bürgermeister, dass Der Präsident und Die Ministerin nicht zum Hafen kommen.'],
  ['es', 'Ayer dijo el Alcalde que El Presidente no vendría mañana con la Ministra al puerto.'],
  ['fr', 'Hier le Maire a dit que Le Président et la Ministre ne viendraient pas au port.'],
  ['it', 'Ieri il Sindaco ha detto che il Presidente non verrà domani al porto.'],
  ['nl', 'Gisteren zei de Burgemeester dat de Minister niet naar de haven zou komen.'],
  ['pl', 'Wczoraj Burmistrz powiedział, że Prezydent nie przyjedzie jutro do portu.'],
  ['pt', 'Ontem o Presidente disse que o Ministro não viria amanhã ao porto.'],
  ['ru', 'Вчера Мэр сказал, что Президент не приедет завтра утром в старый порт.'],
  ['en', 'Yesterday the Mayor said that the President would not come to the harbor.'],
])('in %s an office with a capital and no name behind it is no name', (language, text) => {
  expect(namesIn(language, text)).toEqual([]);
});

test('in German no noun is a name because an office precedes it, and a name is', () => {
  expect(
    namesIn('de', 'Gestern wollte der Direktor Verwaltung und Gebäude endlich wieder trennen lassen.'),
  ).toEqual([]);
  expect(namesIn('de', 'Am Abend sah der Direktor Quellhorst das alte Haus zum ersten Mal.')).toEqual([
    'Quellhorst: person',
  ]);
});

test('in Chinese an office before a surname is enough, and the name ends before a small word', () => {
  expect(namesIn('zh', '昨天总理李明在上海。')).toEqual(['李明: person', '上海: place']);
  expect(namesIn('zh', '昨天总理李小明走了。')).toEqual(['李小明: person']);
  expect(namesIn('zh', '昨天李小明走了。')).toEqual([]);
});

test('a name never contains the elided word before it, and one that begins with such a word is whole', () => {
  expect(namesIn('it', 'Ieri il treno per L’Aquila è partito dall’Umbria.')).toEqual([
    'L’Aquila: place',
    'Umbria: place',
  ]);
});

test.each([
  ['fr', 'Hier, on annonçait la prise de Velmourne après un long combat.', 'Velmourne: place'],
  ['fr', 'Hier, on annonçait que la Brésine montait encore.', 'Brésine: place'],
  ['es', 'Ayer llegaron a pie los pescadores del Velmorena con sus hijos.', 'Velmorena: organization'],
  ['es', 'Ayer llegaron a pie los pescadores de Velmorena con sus hijos.', 'Velmorena: place'],
  ['pt', 'Ontem chegaram a pé os pescadores de Velmorena com os filhos.', 'Velmorena: place'],
  ['it', 'Ieri sono arrivati a piedi i pescatori di Velmorena con i figli.', 'Velmorena: place'],
  [
    'fr',
    'Hier, on annonçait la fin de Velmourne Brésine après un long combat.',
    'Velmourne Brésine: organization',
  ],
])(
  'in %s, what is named behind an article is what such names mostly are in the language: %s',
  (language, text, name) => {
    expect(namesIn(language, text)).toEqual([name]);
  },
);

test('names in a list have the kind of the ones that are known', () => {
  expect(namesIn('es', 'Los vecinos de Villoria, Burgos y Soria llegaron.')).toEqual([
    'Villoria: place',
    'Burgos: place',
    'Soria: place',
  ]);
});

test.each([
  ['es', 'El lunes por la mañana la lluvia cayó sobre el puerto y nadie salió a pescar.'],
  ['fr', 'Le lundi matin, la pluie tombait sur le port et personne ne sortait.'],
  ['de', 'Am Morgen fiel der Regen auf den Hafen, und die Fischer blieben in der Stube.'],
  ['nl', 'Op maandag viel de regen op de haven en niemand ging vissen.'],
  ['it', 'Lunedì mattina la pioggia cadeva sul porto e nessuno usciva.'],
  ['pt', 'Na segunda-feira a chuva caía sobre o porto e ninguém saía.'],
  ['fa', 'باران آرام می‌بارید.'],
  ['zh', '早上下雨了，没有人出门。'],
  ['ru', 'Утром над гаванью шёл дождь, и никто не выходил в море.'],
  ['pl', 'Rano nad portem padał deszcz i nikt nie wypływał w morze.'],
  ['ar', 'هطل المطر في الصباح ولم يخرج أحد.'],
  ['he', 'בבוקר ירד גשם ואיש לא יצא.'],
  ['hi', 'सुबह बारिश हुई और कोई बाहर नहीं गया।'],
  ['ja', '朝、雨が降って、誰も外に出なかった。'],
  ['ko', '아침에 비가 내려서 아무도 나가지 않았다.'],
])('a text in %s without names has none', (language, text) => {
  expect(namesIn(language, text)).toEqual([]);
});

test('a language that has no folder has no rules, and the names of another one are not taken for its own', () => {
  expect(namesIn('fi', 'Pormestari Matti Meikäläinen saapui Turkuun.')).toEqual([]);
});

const folder = new URL('../../../../src/recognition/languages/', import.meta.url);

test.each(readdirSync(folder))(
  'the folder of %s has rules, and its tables say their source and license',
  (code) => {
    expect(hasRules(code)).toBe(true);
    const headOf = (file: string) =>
      readFileSync(new URL(`${code}/${file}`, folder), 'utf8').split(/\n\n/)[0];
    expect(headOf('cues.txt')).toMatch(/^#[^]*Written for this project[^]*license \(MIT\)/);
    expect(headOf('countries.txt')).toMatch(/^# Countries, as Intl names them[^]*Unicode License v3/);
  },
);
