import { adviceAtDesk } from '../../../text/catalog.ts';
import { findMentions } from '../../../archive/find-mentions.ts';
import { heldBackUntil } from '../../../archive/publication.ts';
import type { Lexicon } from '../../../archive/lexicon.ts';
import type { ArticleText } from '../../../authority/naming/read-texts.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { Proposal } from '../../../recognition/proposals/propose-names.ts';
import type { EntityId } from '../../../schema/id.ts';
import type {
  ArticleBlock,
  ArticleDetail,
  ArticleProposal,
  MentionedRecord,
  TextMark,
} from '../../api/articles.ts';
import type { Desk } from '../desk/desk.ts';
import { reviewStateOf } from '../names/review-state.ts';
import { articlesOfEntities } from '../records/count-articles.ts';
import { shownArticle, recordChoice } from '../records/shown-records.ts';
import { articlesOf } from './articles-of.ts';

/** Returns an article: its text with mentions and proposals, its topics and its problems. */
export function showArticle(desk: Desk, { id }: { readonly id: string }): ArticleDetail | null {
  const { opened, review } = desk;
  const { lexicon, decided, texts } = review;
  const text = texts.get(id);
  const { articles, problems } = articlesOf(opened);
  const place = articles.findIndex((article) => article.id === id);
  const record = articles[place];
  if (!record) return null;
  const isReviewed = decided.isReviewed(id);
  const proposals = isReviewed ? [] : review.propose(id);
  const labels = new Map(opened.content.topics.map((topic) => [topic.id, topic.data.label]));
  const next = [...articles.slice(place + 1), ...articles.slice(0, place)].find(
    (article) => reviewStateOf(desk, article.id) === 'undecided',
  );
  return {
    ...shownArticle(record),
    file: record.file,
    language: text?.language ?? opened.content.site.language,
    isDraft: record.data.draft,
    ...(!record.data.draft && {
      heldUntil: heldBackUntil(record.data, { ...opened.content.site, day: desk.day }),
    }),
    isReviewed,
    blocks: text ? blocksOf(text, proposals, lexicon, (entity) => mentionedRecord(opened, entity)) : [],
    proposals: proposals.map((proposal) => shownProposal(proposal, lexicon)),
    topics: record.data.topics.map((topic) => ({ id: topic, label: labels.get(topic) ?? topic })),
    topicProposals: review.proposeTopics(id).map(({ topic, why }) => ({
      id: topic,
      label: labels.get(topic) ?? topic,
      why,
    })),
    problems: (problems.get(record.file) ?? []).map((problem) => ({
      message: problem.message,
      advice: adviceAtDesk(problem),
    })),
    ...(next && { next: next.id }),
  };
}

function mentionedRecord(opened: EditableContent, entity: EntityId): MentionedRecord | undefined {
  const record = opened.entity.get(entity);
  return record && { ...recordChoice(record), articles: articlesOfEntities(opened).get(entity) ?? 0 };
}

function shownProposal(proposal: Proposal, lexicon: Lexicon): ArticleProposal {
  const { words, kind, ticked, why, entity, fullName } = proposal;
  const record = entity === undefined ? undefined : lexicon.record.get(entity);
  return {
    words,
    kind: record?.data.kind ?? kind,
    ticked,
    why,
    ...(record && { record: recordChoice(record) }),
    ...(!record && fullName !== undefined && { fullName }),
  };
}

/** Returns the blocks of an article with mentions and proposals, in order. */
function blocksOf(
  { passages, record, language }: ArticleText,
  proposals: readonly Proposal[],
  lexicon: Lexicon,
  recordOf: (entity: EntityId) => MentionedRecord | undefined,
): ArticleBlock[] {
  const marks: TextMark[][] = passages.map(() => []);
  for (const { passage, start, end, entities } of findMentions(
    passages,
    record.data.entities,
    lexicon,
    language,
  )) {
    const named = entities.length === 1 ? recordOf(entities[0]!) : undefined;
    marks[passage]?.push({ start, end, ...(named && { record: named }) });
  }
  for (const [number, passage] of passages.entries()) {
    for (const { start, end, entity } of passage.manualLinks) {
      const named = recordOf(entity);
      if (named) marks[number]!.push({ start, end, record: named, isLink: true });
    }
  }
  for (const [proposal, { at }] of proposals.entries()) {
    for (const [block, start, length] of at) marks[block]?.push({ start, end: start + length, proposal });
  }
  return passages.map(({ text }, number) => ({
    text,
    marks: marks[number]!.toSorted((a, b) => a.start - b.start || a.end - b.end).filter(
      ({ start }, index, all) => index === 0 || start >= all[index - 1]!.end,
    ),
  }));
}
