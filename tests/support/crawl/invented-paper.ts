/** A story of an invented paper. All names and places are fiction. */
export interface Story {
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly day: string;
  readonly author: string;
  readonly section: string;
  readonly topics: readonly string[];
  readonly paragraphs: readonly string[];
  readonly slug: string;
}

/** A page of a crawl, with what it is: the generator knows it. */
export interface CrawledPage {
  readonly path: string;
  readonly kind: 'article' | 'list' | 'other';
  readonly html: string;
}

/** Numbers that look random, and are the same in every run. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Returns a whole number from 0 to below a limit. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

const places =
  'Aldermoor Brackwater Cinderford Dunmarsh Eastholm Fennick Garrowby Hollinsea Ivelmouth Kestrel'.split(' ');
const givenNames = 'Ansa Bertil Corin Dalia Evander Fenja Goran Hedda Isolde Jorun'.split(' ');
const familyNames = 'Marrow Tilling Oakes Vantry Quill Sorrel Harth Lumley Pell Winterton'.split(' ');
const subjects =
  'the harbour board,the town council,a group of fishermen,the school of the lower town,the ferry company,a retired surveyor,the volunteers of the lifeboat,the owner of the mill,the parish choir,a student of botany'.split(
    ',',
  );
const verbs =
  'has voted against,wants to repair,will sell,has found,cannot explain,is suing over,rebuilt,refuses to close,is planning,photographed'.split(
    ',',
  );
const objects =
  'the old lighthouse,a bridge of wood,the tolls on the quay,eleven letters from the flood year,the market hall,a meadow of rare orchids,the clock of the customs house,the road along the dyke,a boat without a name,the last steam crane'.split(
    ',',
  );
const reasons =
  'after a winter of storms,although nobody had asked for it,because the money of the county is spent,while the neighbours look on,for the third time since spring,to the surprise of the mayor,before the summer visitors arrive,in spite of two petitions'.split(
    ',',
  );
const closings =
  'Nobody in the room objected,The vote was close,A report is expected by the autumn,The costs are not known,It was the longest meeting of the year,Neither side would give a figure,The work may take until spring,Some had come from as far as the islands'.split(
    ',',
  );
export const sections = ['News', 'Sport', 'Culture', 'Business', 'Opinion'];
const topics = 'Harbour,Ferries,Floods,Schools,Museums,Rowing,Council,Railways,Weather,Markets'.split(',');

function sentence(dice: Dice): string {
  const text = `${dice.one(subjects)} of ${dice.one(places)} ${dice.one(verbs)} ${dice.one(objects)} ${dice.one(reasons)}, ${dice.one(givenNames)} ${dice.one(familyNames)} said on day ${dice.below(3000)}. ${dice.one(closings)}, and ${dice.below(900) + 2} people heard of it in ${dice.one(places)}.`;
  return text[0]!.toUpperCase() + text.slice(1);
}

function paragraph(dice: Dice): string {
  return Array.from({ length: 1 + dice.below(3) }, () => sentence(dice)).join(' ');
}

/** Invents the stories of a paper. @param paragraphsBelow the maximum number of paragraphs, and one more */
export function inventStories(seed: number, count: number, paragraphsBelow: number, least = 1): Story[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const title = `${dice.one(places)}: ${dice.one(givenNames)} ${dice.one(familyNames)} ${dice.one(verbs)} ${dice.one(objects)} (${index + 1})`;
    const day = new Date(Date.UTC(2003 + dice.below(12), dice.below(12), 1 + dice.below(28)))
      .toISOString()
      .slice(0, 10);
    return {
      number: 1000 + index * 7,
      title,
      summary: sentence(dice),
      day,
      author: `${dice.one(givenNames)} ${dice.one(familyNames)}`,
      section: dice.one(sections),
      topics: [dice.one(topics), dice.one(topics)],
      paragraphs: Array.from({ length: least + dice.below(paragraphsBelow - least) }, () => paragraph(dice)),
      slug: title
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, ''),
    };
  });
}

/** Cuts a list into pages. */
export function inPages<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** Groups stories by what they have, such as their sections. */
export function groupsOf(
  stories: readonly Story[],
  of: (story: Story) => readonly string[],
): [string, Story[]][] {
  const groups = new Map<string, Story[]>();
  for (const story of stories)
    for (const name of new Set(of(story))) groups.set(name, [...(groups.get(name) ?? []), story]);
  return [...groups];
}

/** All lists of a paper: fronts, sections, topics, authors, months, each cut into pages; at most as many as there are stories. */
export function listsOf(
  stories: readonly Story[],
  size: number,
): { readonly type: string; readonly name: string; readonly page: number; readonly stories: Story[] }[] {
  const newest = stories.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const groups: [string, string, Story[]][] = [
    ['front', '', newest],
    ...groupsOf(newest, ({ section }) => [section]).map(([name, list]): [string, string, Story[]] => [
      'section',
      name,
      list,
    ]),
    ...groupsOf(newest, (story) => story.topics).map(([name, list]): [string, string, Story[]] => [
      'topic',
      name,
      list,
    ]),
    ...groupsOf(newest, ({ author }) => [author]).map(([name, list]): [string, string, Story[]] => [
      'author',
      name,
      list,
    ]),
    ...groupsOf(newest, ({ day }) => [day.slice(0, 7)]).map(([name, list]): [string, string, Story[]] => [
      'month',
      name,
      list,
    ]),
  ];
  const all = groups.flatMap(([type, name, list]) =>
    inPages(list, size).map((part, index) => ({ type, name, page: index + 1, stories: part })),
  );
  return all.slice(0, stories.length);
}

export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
