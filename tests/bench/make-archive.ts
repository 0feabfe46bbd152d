import type { EntityKind } from '../../src/schema/entity-kind.ts';
import type { BenchArchive, BenchArticle } from './write-archive.ts';

const kinds: readonly EntityKind[] = ['person', 'person', 'organization', 'organization', 'place', 'event'];
const desks = 40;
/** One in this many picks is an entity that was not mentioned before. */
const newOneIn = 25;
/** The share of an article's entities that come from its own desk, in percent. */
const fromDesk = 60;
const firstDay = Date.UTC(1990, 0, 1);
const millisecondsOfDay = 86_400_000;

/**
 * Generates a fictional archive, the same each time, to measure pages if each article mentions many entities.
 * Entities are picked in proportion to how often they were mentioned before (Yule–Simon process, which yields
 * the few frequent and many rare names of a newspaper), mostly from those of the article's desk.
 *
 * @param count the number of articles, three a day
 * @param each the number of entities per article
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

/**
 * Returns paragraphs of three sentences; each name is in one of them, and the first name in each paragraph.
 */
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

/** Returns two words that are unique to a number: "Bace Difona". */
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

/** Returns a generator of numbers from 0 to 1, determined by the seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
