import type { EntityKind } from '../../src/schema/entity-kind.ts';
import type { BenchArchive, BenchArticle } from './write-archive.ts';

const kinds: readonly EntityKind[] = ['person', 'person', 'organization', 'organization', 'place', 'event'];
const desks = 40;
/** How often a pick is an entity that was never named before: one in so many. */
const newOneIn = 25;
/** The share of an article's entities that come from its own desk, in percent. */
const fromDesk = 60;
const firstDay = Date.UTC(1990, 0, 1);
const millisecondsOfDay = 86_400_000;

/**
 * Makes an archive of fiction, the same each time, to see how pages grow where each article names many: entities are
 * picked in proportion to how often they were named before (Yule and Simon's process, which gives the few frequent
 * and the many rare names of a newspaper), most of them from among those of the article's desk.
 *
 * @param count of articles, three a day
 * @param each how many entities an article names
 * @see https://en.wikipedia.org/wiki/Yule%E2%80%93Simon_distribution
 */
export function makeArchive(count: number, each: number): BenchArchive {
  const random = randomNumbers(1987);
  const below = (limit: number) => Math.floor(random() * limit);
  const entities = new Map<string, { name: string; kind: EntityKind }>();
  const everywhere: string[] = [];
  const ofDesk = Array.from({ length: desks }, (): string[] => []);
  const pick = (pool: readonly string[]): string => {
    if (pool.length > 0 && below(newOneIn) > 0) return pool[below(pool.length)]!;
    const number = entities.size + 1;
    const id = `name-${number}`;
    entities.set(id, { name: nameOf(number), kind: kinds[below(kinds.length)]! });
    return id;
  };
  const articles = Array.from({ length: count }, (_, index): BenchArticle => {
    const desk = Math.min(below(desks), below(desks));
    const named = new Set<string>();
    while (named.size < each) named.add(pick(below(100) < fromDesk ? ofDesk[desk]! : everywhere));
    everywhere.push(...named);
    ofDesk[desk]!.push(...named);
    const names = [...named].map((id) => entities.get(id)!.name);
    return {
      id: `made-${index + 1}`,
      day: new Date(firstDay + Math.floor(index / 3) * millisecondsOfDay).toISOString().slice(0, 10),
      title: `Made article ${index + 1}, about ${names[0]}`,
      dateline: '',
      entities: [...named],
      topics: [`desk-${desk + 1}`],
      body: bodyOf(names),
    };
  });
  return { articles, entities, topics: new Set(articles.flatMap(({ topics }) => topics)) };
}

/** Paragraphs of three sentences; each name stands in one, and the first name in each paragraph. */
function bodyOf(names: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let start = 0; start < names.length; start += 4) {
    const [a, b, c, d] = names.slice(start, start + 4);
    paragraphs.push(
      [
        `It was said of ${names[0]} on that day that ${a} would be there.`,
        b && `Then ${b} spoke${c ? ` with ${c}` : ''} about the matter at some length, and went away again.`,
        d && `Nothing more was heard of ${d}.`,
      ]
        .filter(Boolean)
        .join(' '),
    );
  }
  return paragraphs.join('\n\n');
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Two words that no other number has: "Bace Difona". */
function nameOf(number: number): string {
  const word = (value: number, length: number) => {
    let rest = value;
    let text = '';
    for (let at = 0; at < length; at += 1) {
      text += syllables[rest % syllables.length];
      rest = Math.floor(rest / syllables.length);
    }
    return text[0]!.toUpperCase() + text.slice(1);
  };
  return `${word(number * 7919, 3)} ${word(number, 4)}`;
}

/** Numbers from 0 up to 1, the same for each seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
