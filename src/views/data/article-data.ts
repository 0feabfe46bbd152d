import type { Archive, Article } from '../../archive/archive.ts';
import type { Mention } from '../../archive/body.ts';
import type { Source } from '../../schema/article.ts';
import type { EdtfDate } from '../../schema/date.ts';
import { sourceFields } from '../../schema/field-map.ts';
import type { PublishedField } from '../../schema/field-uses.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { withheldNotes } from '../meta/withheld-notes.ts';

/** Every published field, and data derived from the text and the date; the type requires all fields. */
interface ArticleRow extends Readonly<Record<PublishedField, unknown>> {
  readonly id: string;
  readonly url: string;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly blocks: readonly string[];
  readonly mentions: readonly Mention[];
}

/**
 * Returns one line of `articles-YYYY.jsonl`: the original record (dates as EDTF), then its text and mentions.
 * Missing fields are absent.
 */
export function articleData(archive: Archive, urls: Urls, { id, data, body, language }: Article): ArticleRow {
  return {
    id,
    url: urls.absolute(urls.article(id)),
    title: data.title,
    standfirst: data.standfirst,
    date: data.date.edtf,
    earliest: data.date.precision === 'undated' ? undefined : data.date.earliest,
    latest: data.date.precision === 'undated' ? undefined : data.date.latest,
    updated: data.updated?.edtf,
    byline: data.byline.map(({ name, entity }) =>
      entity === undefined ? { name } : { entity, name: archive.entity.get(entity)?.data.name },
    ),
    dateline: data.dateline,
    section: data.section,
    genre: data.genre,
    series: data.series,
    language,
    text: data.text,
    entities: data.entities.map((listed) => listed.id),
    about: data.about,
    topics: data.topics,
    rights: data.rights,
    source: data.source && sourceData(data.source),
    image: data.image && { alt: data.image.alt, credit: data.image.credit, caption: data.image.caption },
    corrections: data.corrections.map(({ date, text }) => ({ date: date.edtf, text })),
    withheld: withheldNotes(archive, data).map(({ sentence }) => sentence),
    blocks: body.blocks,
    mentions: body.mentions,
  };
}

function sourceData(source: Source): object {
  return Object.fromEntries(
    (Object.keys(sourceFields) as (keyof Source)[]).map((field) => {
      const value = source[field];
      return [field, isDate(value) ? value.edtf : value];
    }),
  );
}

function isDate(value: string | EdtfDate | undefined): value is EdtfDate {
  return typeof value === 'object';
}
