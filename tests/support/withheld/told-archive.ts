import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { picture } from '../picture.ts';
import type { Random } from '../random.ts';

/** Somebody whose name is withheld, as the archive tells it. */
export interface ToldPerson {
  readonly id: string;
  readonly given: string;
  readonly family: string;
}

/** A random archive that knows which of its words are the person. */
export interface ToldArchive {
  readonly person: ToldPerson;
  /** Whether somebody else has the same name. */
  readonly hasNamesake: boolean;
  /** Unique words, each at the end of a sentence about the person. */
  readonly marks: readonly string[];
}

interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly before: string;
}

// Names of fiction, with a sentence in which a prefix is joined to them.
const latin: NamePool = {
  given: ['Quorla', 'Zipfeen', 'Maurix', 'Bronjel', 'Tavuko'],
  family: ['Zembrak', 'Vaxquill', 'O’Zorban', 'van Plurgo', 'Dwexley-Joum'],
  before: 'Then NAME left',
};
const pools: readonly NamePool[] = [
  latin,
  latin,
  { given: ['דנזיאל', 'מרגליתה'], family: ['כהזנוב', 'שפזרמן'], before: 'אז אמר וNAME' },
  { given: ['خالزد', 'منزار'], family: ['زاهفرق', 'قمبرون'], before: 'ثم قال وNAME' },
  { given: ['Квирла', 'Зипфона'], family: ['Земброк', 'Ваксуиль'], before: 'Потом NAME ушла' },
];

/** Writes a random archive with the name of a person in many ways. */
export function writeToldArchive(random: Random, contentDir: string): ToldArchive {
  const pool = random.pick(pools);
  const [given, family] = [random.pick(pool.given), random.pick(pool.family)];
  const isLatin = pool === latin;
  const person = { id: isLatin && random.chance(0.5) ? slugOf(`${given} ${family}`) : 'p-1', given, family };
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), text);
  };
  const marks: string[] = [];
  const mark = () => {
    const word = `qzyx${String.fromCharCode(97 + marks.length)}mvk`;
    marks.push(word);
    return word;
  };
  const name = `${given} ${family}`;
  write(
    'site.yaml',
    'title: The Example Courier\ndescription: Fiction.\nurl: https://courier.example/\nrevisions: false\n',
  );
  write(
    `entities/${person.id}.yaml`,
    `name: ${name}\nkind: person\n${random.chance(0.3) ? 'formerIds: [old-person]\n' : ''}`,
  );
  write('entities/boats.yaml', 'name: Example Boats\nkind: organization\n');
  const hasTopic = random.chance(0.3);
  if (hasTopic) write('topics/case.yaml', `label: The case of ${name}\n`);
  const ways = isLatin ? latinWays : anyWays;
  const count = 2 + random.below(3);
  for (let index = 0; index < count; index += 1) {
    const sentences = random
      .sample(ways, 3)
      .map((way) => way(person, pool.before).replace(/\.?$/, '') + ` ${mark()}.`);
    const inId = isLatin && random.chance(0.3);
    const id = inId ? `${slugOf(family)}-sails-${index}` : `story-${index}`;
    const fields = [
      ...(random.chance(0.3) ? [`standfirst: The case of ${family}.`] : []),
      ...(random.chance(0.3) ? [`byline: [{ entity: ${person.id} }]`] : []),
      ...(random.chance(0.2) ? [`dateline: Near ${family}’s house`] : []),
      ...(random.chance(0.2) ? [`section: The ${family} papers`] : []),
      ...(random.chance(0.2)
        ? [`series: { id: ${isLatin ? slugOf(family) : 'some'}-papers, title: The ${family} papers }`]
        : []),
      ...(random.chance(0.3)
        ? [`source: { url: "https://example.com/${encodeURI(family)}/", author: ${name} }`]
        : []),
      ...(random.chance(0.3) ? [`corrections:\n  - { date: 2019, text: "It was ${family}." }`] : []),
      ...(random.chance(0.3)
        ? [
            `image: { src: ${isLatin ? slugOf(family) : 'a'}-deck-${index}.png, alt: ${name}, caption: ${family} on deck }`,
          ]
        : []),
    ];
    if (fields.some((field) => field.startsWith('image:')))
      write(`articles/${isLatin ? slugOf(family) : 'a'}-deck-${index}.png`, picture(4, 3));
    write(
      `articles/${id}.md`,
      `---\ntitle: ${random.chance(0.5) ? `${family} sails ${index}` : `Story ${index}`}\ndate: 2018-06-1${index}\nentities: [${person.id}, boats]\ntopics: ${hasTopic ? '[case]' : '[]'}\n${fields.map((field) => `${field}\n`).join('')}---\n\n${name} of Example Boats sailed.\n\n${sentences.join('\n\n')}\n`,
    );
  }
  const hasNamesake = random.chance(0.4);
  if (hasNamesake) {
    write('entities/other-one.yaml', `name: ${name}\nkind: person\ndescription: Somebody else.\n`);
    write(
      'articles/bread.md',
      `---\ntitle: Fresh bread\ndate: 2018-07-01\nentities: [other-one, boats]\ntopics: []\n---\n\nThe baker ${name} opened a shop. Example Boats bought bread.\n`,
    );
  } else
    write(
      'articles/bread.md',
      '---\ntitle: Fresh bread\ndate: 2018-07-01\nentities: [boats]\ntopics: []\n---\n\nA baker opened a shop. Example Boats bought bread.\n',
    );
  return { person, hasNamesake, marks };
}

type Way = (person: ToldPerson, before: string) => string;

const half = (word: string) => Math.max(2, Math.floor(word.length / 2));
const anyWays: readonly Way[] = [
  ({ family }) => `It was ${family}`,
  ({ given, family }) => `It was **${given}** *${family}*`,
  ({ given, family }) => `- ${given}\n- ${family} came`,
  ({ family }, before) => before.replace('NAME', family),
  ({ given, family }, before) => before.replace('NAME', `${given} ${family}`),
  ({ family }) => `The word was ${family.slice(0, half(family))}\u00AD${family.slice(half(family))}`,
  ({ family }) => `It was [this](https://example.com/${encodeURI(family)}) one`,
  ({ family }) => `<p title="${family}">A line</p>\n\nA line`,
];
const latinWays: readonly Way[] = [
  ...anyWays,
  ({ family }) => `So ${family.toUpperCase()} spoke`,
  ({ family }) => `It was ${family}’s boat`,
  ({ family }) => `The scan said ${family.slice(0, half(family))}-\n${family.slice(half(family))} here`,
  ({ family }) => `The scan said ${family.slice(0, half(family))}- ${family.slice(half(family))} here`,
  ({ given, family }) => `Write to @${given}${bare(family)}1980 there`,
  ({ given, family }) => `Write to ${bare(given).toLowerCase()}@${bare(family).toLowerCase()}.example there`,
  ({ family }) => `See the tag #${bare(family).toLowerCase()} here`,
  ({ given }) => `Then ${given} went home`,
  ({ given, family }) => `The list said ${family}, ${given}, driver`,
];

function bare(word: string): string {
  return word.replace(/[^A-Za-z]/g, '');
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}
