import type { EntityKind } from '../../src/schema/entity-kind.ts';

// A fictional coast: no person, board, firm or town in these stories exists.

const people = [
  'Ada Vale',
  'Ben Wick',
  'Cyrus Tarn',
  'Della Quill',
  'Emil Ashe',
  'Fay Marsh',
  'Gus Thorne',
].concat(['Hester Brook', 'Ivo Elmwood', 'Nora Hale']);
const organizations = [
  'Elm Ferry Company',
  'Harbor Board',
  'Tide Institute',
  'Lamp Society',
  'Quay Committee',
].concat(['Fishery Council', 'Oldport University']);
const places = ['Oldport', 'Newhaven', 'Ashford', 'Millbridge', 'Stonecliff'];

/** Every name in the stories with its kind: 22 names. */
export const storyNames: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ...people.map((name) => [name, 'person'] as const),
  ...organizations.map((name) => [name, 'organization'] as const),
  ...places.map((name) => [name, 'place'] as const),
]);

const titles = ['Mayor', 'Governor', 'Dr.'];
const events: readonly ((
  person: string,
  organization: string,
  place: string,
) => readonly [string, string])[] = [
  (person, organization, place) => [
    'A quay is opened',
    `${person} opened the new quay in ${place}. The ${organization} had paid for it, and people from ${place} thanked the ${organization}.`,
  ],
  (person, organization, place) => [
    'Fees are raised',
    `The ${organization} raises its fees in ${place}. ${person} called the fees of the ${organization} fair.`,
  ],
  (person, organization, place) => [
    'Two boats are bought',
    `The ${organization} buys two boats. ${person}, who leads the ${organization}, signed in ${place}.`,
  ],
  (person, organization, place) => [
    'A storm comes in',
    `A storm kept the boats of the ${organization} in ${place}. ${person} closed the quay of ${place}.`,
  ],
];

/** Returns fictional stories as Markdown files that list no names; each name is in several of them. */
export function namedStories(count: number): { readonly name: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const person = `${titles[index % titles.length]} ${people[index % people.length]}`;
    const event = events[index % events.length]!;
    const [title, text] = event(
      person,
      organizations[index % organizations.length]!,
      places[index % places.length]!,
    );
    const day = String((index % 28) + 1).padStart(2, '0');
    const month = String(Math.floor(index / 28) + 1).padStart(2, '0');
    return {
      name: `story-${index + 1}.md`,
      text: `---\ntitle: ${title}, ${index + 1}\ndate: 2019-${month}-${day}\n---\n\n${text}\n`,
    };
  });
}
