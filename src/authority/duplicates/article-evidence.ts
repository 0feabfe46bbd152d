import { findMentions, type MentionPassage } from '../../archive/find-mentions.ts';
import { buildLexicon, type Lexicon } from '../../archive/lexicon.ts';
import type { ArticleRecord, EntityRecord } from '../../archive/record.ts';
import { readPassagesSafely } from '../../files/render-safely.ts';
import { roleModifiers, roles } from '../../recognition/lists/cue-words.ts';
import { compareText } from '../../text/compare-text.ts';
import { compareDates } from '../../schema/date.ts';
import type { EditableContent } from '../open/authority.ts';
import { findUses } from '../open/uses.ts';

/** What an article says about whom a name in it means: the company kept, places, offices, and its year. */
export interface ArticleEvidence {
  readonly article: ArticleRecord;
  readonly company: readonly EntityRecord[];
  readonly places: readonly EntityRecord[];
  /** Offices written beside the name, in lower case. */
  readonly offices: readonly string[];
  readonly year: number | undefined;
  /** The words that name the entity, as written. */
  readonly words: readonly string[];
}

const maxWordsAround = 6;
const maxCharactersAround = 80;

/** Reads the evidence from all articles that use an entity, oldest first. */
export function evidenceOf(opened: EditableContent, id: string): ArticleEvidence[] {
  const lexicon = buildLexicon(opened.content.entities);
  return findUses(opened)(id)
    .articles.toSorted((a, b) => compareDates(a.data.date, b.data.date) || compareText(a.id, b.id))
    .map((article) => readEvidence(article, id, opened, lexicon));
}

function readEvidence(
  article: ArticleRecord,
  id: string,
  { entity, content }: EditableContent,
  lexicon: Lexicon,
): ArticleEvidence {
  const { data } = article;
  const others = data.entities.flatMap((listed) => {
    const record = listed.id === id ? undefined : entity.get(listed.id);
    return record ? [record] : [];
  });
  const passages = passagesOf(article);
  const language = data.language ?? content.site.language;
  const mentions = findMentions(passages, data.entities, lexicon, language).filter(({ entities }) =>
    entities.some((one) => one === id),
  );
  const [year] = /^-?\d{4}/.exec(data.date.edtf) ?? [];
  return {
    article,
    company: others.filter(({ data: { kind } }) => kind !== 'place'),
    places: others.filter(({ data: { kind } }) => kind === 'place'),
    offices: [
      ...new Set(
        mentions.flatMap(({ passage, start, end }) => {
          const { text } = passages[passage]!;
          return [officeBefore(text, start), officeAfter(text, end)].filter((one) => one !== undefined);
        }),
      ),
    ],
    year: year === undefined ? undefined : Number(year),
    words: [...new Set(mentions.map(({ passage, start, end }) => passages[passage]!.text.slice(start, end)))],
  };
}

/** Returns the passages in which an article may name somebody. */
export function passagesOf({ data: { title, standfirst }, body }: ArticleRecord): MentionPassage[] {
  const heads = [title, ...(standfirst === undefined ? [] : [standfirst])];
  return [...heads.map((text) => ({ text, closed: [] })), ...readPassagesSafely(body)];
}

/** Returns the office directly before a name: “finance minister” in “Finance Minister Ada Example”. */
function officeBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - maxCharactersAround), start).trimEnd();
  // A name that follows a full stop or a comma has no office before it.
  if (/[.,;:!?]$/u.test(before)) return undefined;
  const words = before
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
  const last = words.at(-1);
  if (last === undefined || !roles.has(last)) return undefined;
  let first = words.length - 1;
  while (first > 0 && (roleModifiers.has(words[first - 1]!) || roles.has(words[first - 1]!))) first -= 1;
  return words.slice(first).join(' ');
}

/** Returns the office after a name and a comma: “harbour master” has none, “mayor” in “Ada Example, the mayor”. */
function officeAfter(text: string, end: number): string | undefined {
  const [, after] = /^,\s+([^,.;:!?]+)/u.exec(text.slice(end, end + maxCharactersAround)) ?? [];
  return after
    ?.toLowerCase()
    .split(/\s+/u)
    .slice(0, maxWordsAround)
    .find((word) => roles.has(word));
}
