import { z } from 'zod';
import type { Hit } from '../../search/engine/read-hit.ts';
import type { AskedSite } from '../site/open-asked-site.ts';
import { archiveOf, askTool } from './ask-tool.ts';
import { fitAnswer } from './fit-answer.ts';
import { textOfPieces } from './text-of-pieces.ts';

const maxArticles = 50;

/** What there is of a day, a month or a year, and what is lacking. */
export const datesTool = askTool({
  name: 'dates',
  title: 'What there is of a date',
  description:
    'Returns how many articles the archive has of a day, a month or a year, the first of them, the days or months with articles, and the months of which issues are missing. Without a date: the years.',
  input: z.object({
    date: z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
      .optional()
      .describe('2018, 2018-06 or 2018-06-19'),
    from: z.number().int().min(1).optional().describe('The number of the first article to list'),
  }),
  async answer(site, { date, from = 1 }) {
    const [days, gaps] = await Promise.all([
      site.readJson('dates/days.json') as Promise<Readonly<Record<string, number>> | undefined>,
      site.readJson('dates/gaps.json') as Promise<
        Readonly<Record<string, readonly [number, number]>> | undefined
      >,
    ]);
    const keys = Object.entries(days ?? {});
    if (date === undefined) {
      const years = [...new Set(keys.map(([key]) => key.slice(0, 4)))];
      return { ...archiveOf(site), years, ...gapsWithin(gaps ?? {}, '') };
    }
    const found = await site.finder.find(`kind:article from:${date} to:${date}`);
    const list = found.hits('oldest');
    if (from > 1) await list.next(from - 1);
    const articles = (await list.next(maxArticles)).map((hit) => listed(site, hit));
    const head = {
      ...archiveOf(site),
      date,
      total: found.total,
      ...partsOf(keys, date),
      ...gapsWithin(gaps ?? {}, date.slice(0, 7)),
    };
    return fitAnswer(articles.length, (count) => ({
      ...head,
      articles: articles.slice(0, count),
      ...(from - 1 + count < found.total && {
        left: {
          articles: found.total - (from - 1) - count,
          ask: { tool: 'dates', arguments: { date, from: from + count } },
        },
      }),
    }));
  },
});

function listed({ address }: AskedSite, { path, title, date, section }: Hit): object {
  return { title: textOfPieces(title), date, section, address: address + path };
}

/** Returns the months of a year, or the days of a month, that have articles. */
function partsOf(keys: readonly (readonly [string, number])[], date: string): object {
  if (date.length === 4)
    return { months: keys.map(([key]) => key).filter((key) => key.length === 7 && key.startsWith(date)) };
  if (date.length === 10) return {};
  const bits = keys.find(([key]) => key === date)?.[1] ?? 0;
  const days = Array.from({ length: 31 }, (_, day) => day + 1).filter(
    (day) => Math.floor(bits / 2 ** (day - 1)) % 2 === 1,
  );
  return { days: days.map((day) => `${date}-${String(day).padStart(2, '0')}`) };
}

function gapsWithin(gaps: Readonly<Record<string, readonly [number, number]>>, date: string): object {
  const months = Object.entries(gaps).filter(([key]) => key.startsWith(date));
  if (months.length === 0) return {};
  const sum = (index: 0 | 1) => months.reduce((total, [, counts]) => total + counts[index], 0);
  return {
    lacking: {
      missingIssues: sum(0),
      unknownIssues: sum(1),
      months: months.slice(0, 60).map(([month, [missing, unknown]]) => ({ month, missing, unknown })),
    },
  };
}
