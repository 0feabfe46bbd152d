import { expect, test } from 'vitest';
import type { FurtherDecision, NameDecision, NameDetail } from '../../../src/desk/api/names.ts';
import { decideName } from '../../../src/desk/server/names/decide-name.ts';
import { listNames } from '../../../src/desk/server/names/list-names.ts';
import { showName } from '../../../src/desk/server/names/show-name.ts';
import { article } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// An archive of fiction with ninety names: offices in two wordings and an acronym that some share, and people.

const fields =
  'Bakery Brewery Canal Cellar Chimney Ferry Fishery Garden Granary Harvest Jetty Lantern Market Meadow Mill Orchard Pasture Pottery Quarry Rope Sail Signal Tannery Timber Vineyard'.split(
    ' ',
  );
const given = 'Robert Mary Thomas Sarah James'.split(' ');

function ninetyNames() {
  return Object.fromEntries(
    fields.flatMap((field, index) => {
      const person = `${given[index % given.length]} ${field}ston`;
      const office = `Department of ${field} Wardens`;
      const letters = `DO${field[0]}W`;
      return [
        [
          `articles/report-${index}.md`,
          article('', `Mayor ${person} met the ${office} (${letters}). They asked the ${office} again.`),
        ],
        [
          `articles/reply-${index}.md`,
          article(
            '',
            `We asked the ${field} Wardens Department. Mayor ${person} thanked the ${field} Wardens Department.`,
          ),
        ],
      ];
    }),
  );
}

/** Returns what a key does on the card: `v` where there are variants, otherwise Enter. */
function decisionsFor(name: NameDetail): FurtherDecision[] {
  const whole = (key: string, decision: NameDecision, articles: readonly string[]) => ({
    key,
    decision,
    articles,
  });
  const all = name.list.map(({ id }) => id);
  const likely = name.record ?? name.likely;
  const asOne: NameDecision = likely
    ? { type: 'known', id: likely.id }
    : { type: 'new', kind: name.kind, name: name.fullName ?? name.words };
  if (name.alike.length > 0 || name.likely)
    return [whole(name.key, asOne, all), ...name.alike.map((one) => whole(one.key, asOne, one.articles))];
  const meant = name.readings.flatMap(({ record, fullName, kind, articles }): FurtherDecision[] =>
    record
      ? [whole(name.key, { type: 'known', id: record.id }, articles)]
      : fullName === undefined
        ? []
        : [whole(name.key, { type: 'new', kind, name: fullName }, articles)],
  );
  return meant.length > 0 ? meant : [whole(name.key, asOne, all)];
}

test('ninety names take at most a key each, and none is asked for twice', async () => {
  const files = ninetyNames();
  const { desk, idle } = quietDesk(files);
  await idle();
  expect(desk.names.waiting.articles).toBe(Object.keys(files).length);
  const start = desk.names.waiting.size;
  expect(start).toBeGreaterThanOrEqual(90);
  const asked: string[] = [];
  for (let keys = 0; keys < 400; keys += 1) {
    const [row] = listNames(desk, { from: 0, count: 1 }).names;
    if (!row) break;
    asked.push(row.words);
    const [first, ...also] = decisionsFor(showName(desk, { key: row.key })!);
    const left = desk.names.waiting.size;
    await decideName(desk, { ...first!, also });
    // A decision leaves fewer to decide.
    await idle();
    expect(desk.names.waiting.size).toBeLessThan(left);
  }
  expect(desk.names.waiting.size).toBe(0);
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked.length).toBeLessThanOrEqual(start - fields.length);
  expect(desk.opened.content.entities).toHaveLength(2 * fields.length);
  expect(desk.names.waiting.mentions.waiting).toBe(0);
});
