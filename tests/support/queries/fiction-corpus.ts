import { article, entity, type Files } from '../content.ts';
import { Random } from '../random.ts';

// Thousands of fictional articles, generated from random words. They mean nothing, and nobody in them is
// real.

const english =
  'the of harbour and ferry a to in strike boats water town said contract keeper letter post night running runs run runner separation separate separated separating immigrant immigration immigrate happy happier happiness contractor contracts contracted boat company companies board boarding tide tides tidal table tables lamp lamps port porter portage Portugal general generous generate universe university organ organic organization news new newer house houses housing café cafe naïve naive résumé resume coöperate cooperate Zoë Zoe O’Neill O’Brien Iceland’s Iceland ice icy U.S. AT&T self-employed well-known post-war postwar war wars economy co-operative twenty-one low-tide sea-wall seawall quay—side rope/line day,night McAllister McAllister’s MCALLISTERs McAllister-led iPhone G20 F16s mid-1920s 1920s 1920s, USAir B-2B 1923 1,500 19.4 3.5pc don’t won’t it’s its theirs dying die dies lying lie skies sky sly news’ easily easy quickly ferries ferried carrying carried carry able ability being been were was had having makes making maker made labour labor organise organize organised organized organisation centre center travelled traveled travels women woman'.split(
    ' ',
  );
const french =
  'le la les de du des et à a où ou là un une phare phares gardien gardiens gardienne contrat contrats l’État l’état d’une qu’il élève élèves été ete mer mère port porte portes rouvrir rouvre rouvert bateau bateaux grève grèves ouvrier ouvriers nuit nuits lumière lumières pêcheur pêcheurs peche forêt forets général généraux nouvelle nouveaux bœuf œuvre garçon français française aujourd’hui arc-en-ciel peut-être'.split(
    ' ',
  );

const first = 'Ada Bo Cyrus Della Emil Fay Gus Hester Ivo June'.split(' ');
const last = 'Elmwood Tarn Quill Ashe Brook Marsh Thorne Vale'.split(' ');
const kinds = ['person', 'organization', 'place', 'event', 'law', 'work'];
const sections = ['Harbour', 'Tides', 'Low Tide, High Tide', 'Letters'];
const publishers = ['The Elm Courier', 'Elm Courier', 'A Paper: of Fiction', 'Quay "Gazette"'];
const bylines = ['Ann Pen', 'Ann Pen Thorne', 'Nobody Atall', 'Zoé Quill'];
const topics = [
  'work',
  'strikes',
  'wages',
  'sea',
  'tides',
  'boats',
  'ferries',
  'town',
  'law-and-order',
  'arts',
];
const broader: Readonly<Record<string, string>> = {
  strikes: 'work',
  wages: 'work',
  tides: 'sea',
  boats: 'sea',
  ferries: 'boats',
};

/** The values that queries can ask for. */
export const corpusWords = { english, french, sections, publishers, bylines, topics, kinds };

/** Generates a content folder with articles, entities and topics. The same seed yields the same content. */
export function fictionCorpus(count: number, seed: number): Files {
  const random = new Random(seed);
  const files: Record<string, string> = {};
  for (const topic of topics)
    files[`topics/${topic}.yaml`] =
      `label: ${label(topic)}\n${broader[topic] ? `broader: ${broader[topic]}\n` : ''}`;
  const entities = first.flatMap((given, index) =>
    last.slice(0, 4).map((family) => ({
      id: `${given}-${family}`.toLowerCase(),
      name: `${given} ${family}`,
      kind: kinds[(index + family.length) % kinds.length]!,
    })),
  );
  for (const { id, name, kind } of entities)
    files[`entities/${id}.yaml`] = entity(
      name,
      kind,
      `${random.chance(0.4) ? `aliases: [${random.pick(last)} ${random.pick(english.slice(0, 40))}s]\n` : ''}description: ${sentence(random, english, 6)}\n`,
    );
  for (let index = 0; index < count; index += 1) {
    const words = index % 7 === 3 ? french : english;
    const day = `${1920 + Math.floor((index * 12) / count)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
    const more = [
      words === french && 'language: fr\n',
      random.chance(0.3) && `standfirst: ${quote(sentence(random, words, 8))}\n`,
      random.chance(0.4) && `section: ${quote(random.pick(sections))}\n`,
      random.chance(0.3) &&
        `byline: [${quote(random.pick(bylines))}, { entity: ${random.pick(entities).id} }]\n`,
      random.chance(0.2) && `dateline: ${quote(random.pick(last).toUpperCase())}\n`,
      random.chance(0.3) && `source: { publisher: ${quote(random.pick(publishers))} }\n`,
      random.chance(0.1) &&
        `corrections:\n  - { date: 1940-01-01, text: ${quote(sentence(random, words, 7))} }\n`,
    ];
    const blocks = Array.from({ length: 1 + random.below(4) }, (_, block) =>
      block === 2
        ? `## ${sentence(random, words, 3)}\n\n- ${sentence(random, words, 5)}\n- ${sentence(random, words, 4)}`
        : sentence(random, words, 5 + random.below(25)),
    );
    files[`articles/${day.slice(0, 4)}/fiction-${index}.md`] = article(
      more.filter(Boolean).join(''),
      blocks.join('\n\n'),
      {
        title: quote(sentence(random, words, 2 + random.below(5))),
        date: quote(dateLike(random, day)),
        entities: `[${random
          .sample(entities, random.below(4))
          .map(({ id }) => id)
          .join(', ')}]`,
        topics: `[${random.sample(topics, random.below(3)).join(', ')}]`,
      },
    );
  }
  return files;
}

function dateLike(random: Random, day: string): string {
  const [year = '', month = ''] = day.split('-');
  return random.pick([
    ...Array.from({ length: 8 }, () => day),
    `${day}T09:30Z`,
    `${year}-${month}`,
    year,
    `${year}~`,
    '192X',
    `${year}-${month}/${Number(year) + 1}-02`,
    'XXXX',
  ]);
}

function sentence(random: Random, words: readonly string[], length: number): string {
  const chosen = Array.from({ length }, () => random.pickCommon(words));
  const text = chosen
    .map((word) => (random.chance(0.08) ? word.toUpperCase() : random.chance(0.1) ? `“${word}”` : word))
    .join(random.chance(0.05) ? ' — ' : ' ');
  return random.chance(0.5) ? `${text}.` : text;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function label(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
