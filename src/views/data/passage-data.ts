import type { Archive, Article } from '../../archive/archive.ts';
import { passageDigest } from '../../archive/passages/passage-digest.ts';
import type { EntityId } from '../../schema/id.ts';
import { passageUrl, type Urls } from '../../shared/base/urls.ts';
import { statedRights } from '../meta/copy-terms.ts';

/** A passage of an article: a paragraph, list item, quotation or cell. */
interface PassageRow {
  readonly article: string;
  /** From 1. */
  readonly block: number;
  readonly url: string;
  readonly text: string;
  readonly digest: string;
  /** Those whose names stand in it. */
  readonly entities: readonly EntityId[];
  readonly date: string;
  readonly rights: string | undefined;
}

/** Returns the lines of an article in `passages.jsonl`. */
export function passageData(archive: Archive, urls: Urls, article: Article): PassageRow[] {
  const { id, data, body } = article;
  const page = urls.absolute(urls.article(id));
  const rights = statedRights(article, archive.site);
  return body.blocks.map((text, index) => {
    const block = index + 1;
    const digest = passageDigest(text);
    const named = body.mentions.filter((mention) => mention.block === block).map(({ entity }) => entity);
    return {
      article: id,
      block,
      url: passageUrl(page, block, digest),
      text,
      digest,
      entities: [...new Set(named)],
      date: data.date.edtf,
      rights,
    };
  });
}
