import { heldBackArticles } from '../../../archive/publication.ts';
import { realFolder } from '../../../workspace/real-folder.ts';
import {
  changedSince,
  publishedRecords,
  readLastBuild,
  recordDigest,
} from '../../../workspace/last-build.ts';
import type { SinceBuild, TodaySummary } from '../../api/today.ts';
import type { Desk } from '../desk/desk.ts';
import { knownProblems } from '../problems/known-problems.ts';
import { reviewStateOf } from '../names/review-state.ts';
import { countDue } from '../requests/list-requests.ts';
import { openPairs } from '../records/list-duplicates.ts';
import { surveyOf } from '../survey/survey.ts';

const maxExamples = 5;
/** The number of records to digest before yielding to other work. */
const recordsAtATime = 200;

/** Counts the tasks. */
export function summarizeToday(desk: Desk): TodaySummary {
  const { opened, review, names } = desk;
  const { articles } = opened.content;
  const problems = knownProblems(desk);
  const held = heldBackArticles(opened.content, desk.day);
  const [next] = held;
  const { findings } = surveyOf(desk);
  const pairs = (of: 'entity' | 'topic' | 'article') => {
    const found = findings[of];
    return found ? openPairs(opened, of, found).length : null;
  };
  const states = Map.groupBy(review.texts.keys(), (id) => reviewStateOf(desk, id));
  return {
    articles: articles.length,
    hasSettings: desk.siteText !== undefined,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    drafts: articles.filter(({ data }) => data.draft).length,
    held: next === undefined ? null : { count: held.length, next: next.until },
    names: names.waiting.frequent,
    namesOnce: names.waiting.size - names.waiting.frequent,
    mentions: names.waiting.mentions,
    reviewed: states.get('reviewed')?.length ?? 0,
    undecided: states.get('undecided')?.length ?? 0,
    nothingProposed: states.get('nothing proposed')?.length ?? 0,
    withoutTopics: articles.filter(({ data }) => data.topics.length === 0 && !data.withdrawn).length,
    duplicates: pairs('entity'),
    topicDuplicates: pairs('topic'),
    versions: pairs('article'),
    due: countDue(desk),
  };
}

/** Returns the changes since the last build of the site; null if unknown. */
export async function sinceLastBuild(desk: Desk): Promise<SinceBuild | null> {
  const { contentDir, out, rest } = desk.settings;
  const last = out === undefined ? undefined : readLastBuild(contentDir, realFolder(out));
  if (!last) return null;
  const { content } = desk.opened;
  for (const [index, record] of publishedRecords(content).entries()) {
    recordDigest(record);
    if (index % recordsAtATime === recordsAtATime - 1) await rest();
  }
  const { added, changed, gone } = changedSince(last, content);
  const fresh = new Set([...added, ...changed]);
  return {
    added: added.length,
    changed: changed.length,
    gone: gone.length,
    due: heldBackArticles(content, last.day).filter(({ until }) => until <= desk.day).length,
    examples: content.articles
      .filter(({ file }) => fresh.has(file))
      .slice(0, maxExamples)
      .map(({ id, data }) => ({ id, title: data.title })),
  };
}
