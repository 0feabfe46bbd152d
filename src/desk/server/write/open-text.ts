import { heldBackUntil } from '../../../archive/publication.ts';
import type { ArticleRecord } from '../../../archive/record.ts';
import { bodyIn } from '../../../authority/plans/plan-body.ts';
import type { CallInput } from '../../api/calls.ts';
import type { ArticleStanding, WrittenText } from '../../api/write.ts';
import { textDigest } from '../content/queue/text-digest.ts';
import type { Desk } from '../desk/desk.ts';

/** Returns a text as its editor opens it; null if there is no such text, or its fields can’t be told from it. */
export function openText(
  desk: Pick<Desk, 'opened' | 'day'>,
  { type, id }: CallInput<'write/open'>,
): WrittenText | null {
  const { opened, day } = desk;
  const { files, content } = opened;
  const found = files.find((one) => one.type === type && one.id === id);
  const body = found && bodyIn(opened.textOf(found.file));
  if (body === undefined) return null;
  const records = type === 'article' ? content.articles : content.pages;
  const record = records.find((one) => one.id === id);
  const article = type === 'article' ? content.articles.find((one) => one.id === id) : undefined;
  return {
    title: record?.data.title ?? id,
    file: found!.file,
    language: article?.data.language ?? content.site.language,
    body,
    digest: textDigest(body),
    today: day,
    ...(article && { standing: standingOf(desk, article) }),
  };
}

function standingOf(
  { opened, day }: Pick<Desk, 'opened' | 'day'>,
  { id, data }: ArticleRecord,
): ArticleStanding {
  const { draft, withdrawn, corrections, source } = data;
  const heldUntil = draft ? undefined : heldBackUntil(data, { ...opened.content.site, day });
  return {
    isDraft: draft,
    isPublished: opened.content.addresses.has(`/articles/${id}/`),
    ...(source?.url !== undefined && { isFromWeb: true }),
    ...(heldUntil !== undefined && { heldUntil }),
    ...(withdrawn && { withdrawn: { date: withdrawn.date.edtf, reason: withdrawn.reason } }),
    corrections: corrections.map(({ date, text }) => ({ date: date.edtf, text })),
  };
}
