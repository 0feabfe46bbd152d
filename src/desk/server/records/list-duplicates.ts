import type { EditableContent } from '../../../authority/open/authority.ts';
import type { CallInput } from '../../api/calls.ts';
import type { DuplicatePair, DuplicatesPage, PairSide } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';
import { surveyOf } from '../survey/survey.ts';
import type { FoundPair } from '../survey/survey-findings.ts';
import { articlesOfEntities, articlesOfTopics } from './count-articles.ts';

const maxPairs = 50;

/** Lists possible duplicates found so far, the likeliest first. */
export function listDuplicates(
  desk: Desk,
  { of, from, count }: CallInput<'records/duplicates'>,
): DuplicatesPage {
  const survey = surveyOf(desk);
  survey.start();
  const pairs = openPairs(desk.opened, of, survey.findings[of] ?? []);
  return {
    total: pairs.length,
    pairs: pairs.slice(from, from + Math.min(count, maxPairs)).map(({ a, b, reasons }): DuplicatePair => ({
      a: side(desk.opened, of, a),
      b: side(desk.opened, of, b),
      reasons,
    })),
  };
}

/** Returns the pairs that still exist and have not been marked as distinct. */
export function openPairs(
  { content }: EditableContent,
  of: 'entity' | 'topic' | 'article',
  pairs: readonly FoundPair[],
): FoundPair[] {
  const records = of === 'entity' ? content.entities : of === 'topic' ? content.topics : content.articles;
  const distinct = new Map<string, readonly string[]>(
    records.map(({ id, data }) => [id, 'distinctFrom' in data ? data.distinctFrom : []]),
  );
  return pairs.filter(
    ({ a, b }) => distinct.get(a)?.includes(b) === false && distinct.get(b)?.includes(a) === false,
  );
}

function side(opened: EditableContent, of: 'entity' | 'topic' | 'article', id: string): PairSide {
  const { content } = opened;
  if (of === 'entity') {
    const { data } = opened.entity.get(id)!;
    const about = [...data.aliases.slice(0, 4), data.description ?? ''].filter(Boolean).join(' · ');
    return {
      id,
      name: data.name,
      about: about === '' ? data.kind : `${data.kind} · ${about}`,
      articles: articlesOfEntities(opened).get(id) ?? 0,
    };
  }
  if (of === 'topic') {
    const { data } = content.topics.find((topic) => topic.id === id)!;
    return {
      id,
      name: data.label,
      about: data.description ?? '',
      articles: articlesOfTopics(opened).get(id) ?? 0,
    };
  }
  const { data } = content.articles.find((article) => article.id === id)!;
  return { id, name: data.title, about: data.date.edtf, articles: 1 };
}
