/** Why a story is on the sheet of a day. */
export type StoryReason = 'anniversary' | 'oldest' | 'newest' | 'pictured' | 'between';

/** A story that could be on the sheet: the first of its year on a calendar day. */
export interface YearStory {
  readonly year: number;
  readonly hasPicture: boolean;
}

/** A story that is on the sheet, and why. */
export interface ChosenStory<Story extends YearStory> {
  readonly story: Story;
  readonly reason: StoryReason;
}

const maxStories = 3;

/**
 * Chooses up to three stories of different years: a round anniversary leads, then the oldest, the newest, one with a picture,
 * and the one furthest from the others in time.
 *
 * @param stories one a year
 * @param thisYear the year in which the sheet is read
 */
export function chooseStories<Story extends YearStory>(
  stories: readonly Story[],
  thisYear: number,
): readonly ChosenStory<Story>[] {
  const byYear = stories.toSorted((a, b) => a.year - b.year);
  const round = (years: number) =>
    byYear.find(({ year }) => year < thisYear && (thisYear - year) % years === 0);
  const wishes: readonly (readonly [reason: StoryReason, story: Story | undefined])[] = [
    ['anniversary', round(100) ?? round(50) ?? round(25) ?? round(10)],
    ['oldest', byYear[0]],
    ['newest', byYear.at(-1)],
    ['pictured', byYear.findLast(({ hasPicture }) => hasPicture)],
  ];
  const chosen: ChosenStory<Story>[] = [];
  for (const [reason, story] of wishes)
    if (story && !chosen.some((other) => other.story === story)) chosen.push({ story, reason });
  while (chosen.length < Math.min(maxStories, byYear.length))
    chosen.push({ story: furthest(byYear, chosen), reason: 'between' });
  return chosen.slice(0, maxStories);
}

/** Returns the story that is furthest in time from all that are chosen. */
function furthest<Story extends YearStory>(
  stories: readonly Story[],
  chosen: readonly ChosenStory<Story>[],
): Story {
  const distance = ({ year }: Story) => Math.min(...chosen.map(({ story }) => Math.abs(story.year - year)));
  return stories.reduce((best, story) => (distance(story) > distance(best) ? story : best));
}
