import { parseDate } from '../../schema/date.ts';
import type { PublishedField } from '../../schema/field-uses.ts';
import { cleanBody } from '../clean/clean-body.ts';
import { noDescription } from '../clean/keep-images.ts';
import type { IncomingArticle, IncomingImage, Warn } from '../contract/incoming.ts';
import type { FindImage } from '../clean/keep-images.ts';
import { plainHeadline } from '../clean/plain-headline.ts';
import { repairLine } from '../clean/repair-text.ts';
import { titleOf } from '../clean/title-of.ts';
import type { ArticleFeatures } from '../known/known-articles.ts';
import type { Entry } from '../write/entry.ts';
import type { PlacedArticle } from './from-place.ts';
import { importProblem } from '../contract/import-problems.ts';
import type { CatalogMessage } from '../../text/catalog.ts';

/**
 * The fields prepared here. The type checker reports a new field of an article until it is added to them or
 * to the exceptions: names and topics are resolved later, and the others only a keeper can state.
 */
type PreparedField =
  | 'listing'
  | 'withdrawn'
  | Exclude<PublishedField, 'byline' | 'entities' | 'topics' | 'about' | 'text' | 'withheld'>;

/** An article with repaired texts and dates, before its names are resolved. */
export interface PreparedArticle extends ArticleFeatures, Entry {
  readonly body: string;
  readonly from: string;
}

/** Why an article is refused, and what to do about it. */
export type RefusedArticle = CatalogMessage;

const undated = parseDate('XXXX');

/**
 * Repairs and cleans what a source states about an article. What the source omits stays absent, except what
 * every article needs: a title is proposed, an unknown date is marked as such, and the article becomes a
 * draft.
 *
 * @param findImage returns the path by which the article refers to a picture; undefined if there is no file
 * @returns the article, or why it is refused
 */
export function prepare(
  article: PlacedArticle,
  findImage: FindImage,
  warn: Warn,
): PreparedArticle | RefusedArticle {
  const stated = repairLine(plainHeadline(article.title ?? '', article.body.format));
  const cleaned = cleanBody(article.body, stated || undefined, findImage, warn);
  if ('fault' in cleaned) {
    return cleaned.fault;
  }
  const title = titleOf(stated, cleaned.markdown);
  if (title === undefined) {
    return importProblem('article-has-nothing');
  }
  const draft = [article.draft, article.doubt].filter((reason) => reason !== undefined);
  if (article.titleIsProposed || title.isProposed) draft.push('The title was taken from the text.');
  if (title.isCut) {
    draft.push('The title was too long, and was shortened.');
    warn(importProblem('article-title-cut', { length: stated.length }));
  }
  if (cleaned.markdown === '' && !article.isHeadlineOnly) draft.push('The source has no text.');
  const { date = undated, updated, doubt, fault } = article.dated;
  if (doubt !== undefined) draft.push(doubt);
  if (fault !== undefined) warn(fault);
  const notes: string[] = [];
  const image = article.image && imageOf(article.image, findImage);
  if (article.image && !image) {
    notes.push(`The file of its picture is missing: ${pictureText(article.image)}.`);
    warn(importProblem('head-picture-missing', { image: article.image.src.slice(0, 200) }));
  }
  const fields: Readonly<Record<PreparedField, unknown>> = {
    title: title.text,
    standfirst: textField(article.standfirst && plainHeadline(article.standfirst, article.body.format)),
    date: date.edtf,
    updated: updated && updated.edtf !== date.edtf ? updated.edtf : undefined,
    dateline: textField(article.dateline?.replace(/(?:(?<![\s,])[\s,]+|(?<![\s,–—-]))[–—-]+\s*$/, '')),
    section: textField(article.section),
    genre: article.own?.genre,
    series: article.own?.series,
    corrections: article.own?.corrections,
    withdrawn: article.own?.withdrawn,
    language: languageOf(article.language),
    rights: textField(article.rights),
    source: present({
      publisher: textField(article.publisher),
      title: title.isCut ? stated : undefined,
      url: article.url,
      archived: article.archived,
      published: article.dated.date?.edtf,
      edition: textField(article.edition),
      page: textField(article.page),
      column: textField(article.column),
      sha256: article.sha256,
    }),
    image,
    listing: article.listing === 'listed' ? undefined : article.listing,
  };
  return {
    title: title.text,
    date,
    sha256: article.sha256,
    url: article.url,
    from: article.from,
    oldPaths: article.oldPaths ?? [],
    body: cleaned.markdown,
    draft,
    notes,
    fields: present(fields),
  };
}

/** Describes a picture that was not found, on one line. */
function pictureText({ src, alt, caption, credit }: IncomingImage): string {
  const words = [alt, caption, credit].flatMap((text) => textField(text) ?? []);
  const address = src.startsWith('data:') ? `${src.slice(0, 40)}…` : src;
  return repairLine([address.slice(0, 2000), ...words.map((text) => JSON.stringify(text))].join(' '));
}

function imageOf(
  { src, alt, caption, credit }: NonNullable<IncomingArticle['image']>,
  findImage: FindImage,
): object | undefined {
  const path = findImage(src);
  if (path === undefined) return undefined;
  return present({
    src: path,
    alt: textField(alt) ?? textField(caption) ?? noDescription,
    credit: textField(credit),
    caption: textField(caption),
  });
}

function textField(value: string | undefined): string | undefined {
  const text = value === undefined ? '' : repairLine(value).slice(0, 5000);
  return text === '' ? undefined : text;
}

/** Returns a language code in canonical form: `en_US.UTF-8` and `en-us` become `en-US`. */
function languageOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    const [code] = Intl.getCanonicalLocales(
      value
        .trim()
        .replace(/\.[^]*$/, '')
        .replaceAll('_', '-'),
    );
    return code !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
