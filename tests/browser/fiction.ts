import { article, entity, type Files } from '../support/content.ts';

// The archive that the browser tests read. All of it is fiction: Elm does not exist, and none of its people
// ever lived.

const letter = [
  'More than forty people who work for the Elm Ferry Company wrote to its director, Jane Doe, on Tuesday. They refuse to be complicit, they say, in the separation of islanders from their boats.',
  'The Inland Customs Eagles (ICE) would not answer. ICE took the contract in May.',
  '## What the letter asks',
  'It asks that the company end its contract with ICE, and that the Harbour Board publish it.',
  '- The contract is worth $19.4 million.\n- It runs until 2021.',
  '> Separating people from their boats is not a ferry company’s work.',
  'Café Zoé, where the letter was signed, closed early. Iceland’s trawlers lay in the harbour.',
].join('\n\n');

/** Twenty-four similar articles, so that results continue after the first twenty. */
function tideTables(): Files {
  const days = Array.from({ length: 24 }, (_, index) => String(index + 1).padStart(2, '0'));
  return Object.fromEntries(
    days.map((day) => [
      `articles/1923/tide-table-${day}.md`,
      article(
        `section: Tides\nbyline: [Tide keeper ${day}]\n`,
        `High water at Elm on day ${day}. The Harbour Board keeps this table; it is fiction.`,
        {
          title: `Tide table ${day}`,
          date: `1923-05-${day}`,
          entities: '[harbour-board]',
          topics: '[tides]',
        },
      ),
    ]),
  );
}

export const fiction: Files = {
  'site.yaml':
    'title: The Elm Courier\ndescription: Invented articles, for the tests.\nurl: https://courier.example/\ntimeZone: Asia/Tokyo\n',
  'articles/2018/letter.md': article(
    'standfirst: Ferry workers ask their director to give up the customs contract.\nbyline: [Nobody Atall, { entity: ann-pen }]\nsection: Harbour\nabout: [ferry-company]\ntext: retold\nsource: { publisher: A paper of fiction, published: 2018-06-19 }\ncorrections:\n  - { date: 2018-06-20, text: An earlier text gave thirty people; there were more than forty. }\n',
    letter,
    {
      title: 'Ferry workers press Elm to drop its contract with ICE',
      date: '2018-06-19',
      entities: '[ferry-company, jane-doe, eagles, harbour-board, cafe-zoe, iceland, ann-pen]',
      topics: '[strikes]',
    },
  ),
  'articles/2018/answer.md': article(
    'section: Harbour\nrights: CC BY 4.0\n',
    'Jane Doe answered on Monday that the Elm Ferry Company would keep its contract with ICE. Strikers met at the quay.',
    {
      title: 'Director keeps the customs contract',
      date: '2018-06-25',
      entities: '[ferry-company, jane-doe, eagles]',
      topics: '[strikes]',
    },
  ),
  'articles/2019/exhibition.md': article('', 'A painter, Jane Doe, shows boats at Café Zoé.', {
    title: 'Boats, painted',
    date: '2019-03',
    entities: '[{ id: jane-doe-painter, as: [Jane Doe] }, cafe-zoe]',
    topics: '[]',
  }),
  'articles/2019/phare.md': article(
    'language: fr\n',
    'Le phare rouvre ses portes. Les gardiens du phare, à Elm, parlent de la mer et des contrats.',
    { title: 'Le phare rouvre', date: '2019-08-02', entities: '[]', topics: '[tides]' },
  ),
  'articles/2020/dengta.md': article('language: zh\n', '本文纯属虚构。灯塔在四十年之后重新开放。', {
    title: '灯塔的故事',
    date: '2020-01-05',
    entities: '[]',
    topics: '[tides]',
  }),
  'articles/undated.md': article('', 'A leaf without a date, found in the Harbour Board’s drawer.', {
    title: 'A leaf without a date',
    date: 'XXXX',
    entities: '[harbour-board]',
    topics: '[]',
  }),
  'articles/gone.md': article('withdrawn: { date: 2020-01-01, reason: It was not so. }\n'),
  ...tideTables(),
  'entities/ferry-company.yaml': entity(
    'Elm Ferry Company',
    'organization',
    'description: A ferry company of fiction.\nformerIds: [elm-boats]\nurl: https://ferry.example/\n',
  ),
  'entities/eagles.yaml': entity(
    'Inland Customs Eagles',
    'organization',
    'aliases: [ICE]\ndescription: A customs office of fiction.\n',
  ),
  'entities/harbour-board.yaml': entity(
    'Harbour Board',
    'organization',
    'description: A board of fiction.\n',
  ),
  'entities/cafe-zoe.yaml': entity('Café Zoé', 'organization'),
  'entities/jane-doe.yaml': entity(
    'Jane Doe',
    'person',
    'distinctFrom: [jane-doe-painter]\nroles: [{ role: director, at: ferry-company, source: letter }]\n',
  ),
  'entities/jane-doe-painter.yaml': entity('Jane Doe the painter', 'person', 'distinctFrom: [jane-doe]\n'),
  'entities/ann-pen.yaml': entity('Ann Pen', 'person'),
  'entities/iceland.yaml': entity('Iceland', 'place', 'coordinates: [64.1, -21.9]\n'),
  'topics/work.yaml': 'label: Work\n',
  'topics/strikes.yaml': 'label: Strikes\nbroader: work\n',
  'topics/tides.yaml': 'label: Tides\ndescription: Of the sea, in fiction.\n',
  'pages/about.md': '---\ntitle: About\n---\n\nThis archive is fiction.\n',
};

const boats = 'Adder Bittern Crake Dunlin Egret Fulmar Gannet Heron Ibis Jackdaw'.split(' ');

/** More boats of one owner, with more than one article each, than the owner's page has room for. */
export const fleet: Files = {
  // A second place on the map, of another year than the first.
  'entities/landing.yaml': entity('The Landing', 'place', 'coordinates: [63.4, -19.1]\n'),
  'articles/2020/landing.md': article('', 'The Landing is shut. It is fiction.', {
    title: 'A landing is shut',
    date: '2020-01-01',
    entities: '[landing]',
  }),
  'entities/owner.yaml': entity('Olga Fleet', 'person'),
  ...Object.fromEntries(
    boats.map((boat) => [`entities/${boat.toLowerCase()}.yaml`, entity(boat, 'product')]),
  ),
  ...Object.fromEntries(
    ['2021-03-01', '2021-05-01'].map((date, index) => [
      `articles/2021/fleet-${index + 1}.md`,
      article('', `Olga Fleet owns them all: ${boats.join(', ')}.`, {
        title: `The fleet, ${index + 1}`,
        date,
        entities: `[owner, ${boats.join(', ').toLowerCase()}]`,
      }),
    ]),
  ),
};

/** More articles of one day, none with a time, than a page lists: the day has an index from A to Z. */
export const longDay: Files = Object.fromEntries(
  Array.from({ length: 51 }, (_, index) => [
    `articles/1924/notice-${index + 1}.md`,
    article('', 'A notice of fiction.', {
      title: `${String.fromCharCode(65 + (index % 26))} notice ${index + 1}`,
      date: '1924-02-03',
    }),
  ]),
);
