import { caseWords as words } from '../../shared/words/en/scripts/case-words.ts';
import { dossierWords } from '../../shared/words/en/scripts/dossier-words.ts';
import { readingListWords } from '../../shared/words/en/scripts/reading-list-words.ts';
import { cleanText } from './clean-text.ts';
import type { DossierArticle } from './dossier-article.ts';
import { renderFactsOf, renderSource } from './render-dossier.ts';
import type { ClassCase } from '../reading-list/case-address.ts';
import type { ListItem } from '../reading-list/list-item.ts';
import { blockDigest } from '../passages/block-text.ts';
import { element } from '../shared/element.ts';

/** Renders words of whoever made the link, set apart, with a notice of whose they are; nothing without words. */
export function renderWords(text: string, archive: string): HTMLElement[] {
  return text === '' ? [] : [renderBlock(text, archive)];
}

/** Renders the question; without one, whose title the case has. */
export function renderQuestion({ question }: ClassCase, archive: string): HTMLElement {
  return question === ''
    ? element('p', { class: 'case-notice' }, words.notice(archive))
    : renderBlock(question, archive);
}

function renderBlock(text: string, archive: string): HTMLElement {
  return element(
    'aside',
    { class: 'case-words' },
    ...text.split(/\n\s*\n/).map((paragraph) => element('p', {}, ...withBreaks(paragraph))),
    element('p', { class: 'case-notice' }, words.notice(archive)),
  );
}

function withBreaks(text: string): (string | Node)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
}

/**
 * Renders a passage with its article’s headline, facts and citation: its words as they are now, if they may be passed on, with
 * the highlight, and a note where they have changed since.
 *
 * @param article undefined if it is not there, or may be in no list
 */
export function renderPassage(item: ListItem, article: DossierArticle | undefined): HTMLElement {
  if (!article)
    return element(
      'section',
      { class: 'dossier-article' },
      element('p', { class: 'dossier-note' }, readingListWords.state.gone),
    );
  const { title, language, direction, text, address } = article;
  const own = { lang: language, dir: direction };
  const at = item.block === undefined ? address : `${address}#p${item.block}`;
  const place = text?.source.querySelector(`[id="p${item.block}"]`) ?? undefined;
  const isPassage = item.block !== undefined;
  const hasChanged =
    isPassage && text && (!place || (item.digest !== undefined && blockDigest(place) !== item.digest));
  const content = !text || (isPassage && !place) ? undefined : cleanText(text.source, address, [item], place);
  return element(
    'section',
    { class: 'dossier-article' },
    element('h2', own, element('a', { href: at }, title)),
    renderFactsOf(article),
    ...(text?.note ? [element('p', { class: 'dossier-note' }, text.note)] : []),
    ...(text ? [] : [element('p', { class: 'dossier-note' }, dossierWords.citedOnly)]),
    ...(content ? [element('blockquote', { class: 'dossier-text', ...own }, content)] : []),
    ...(hasChanged ? [element('p', { class: 'dossier-note' }, readingListWords.changed)] : []),
    renderSource(article),
  );
}

/** What the archive has of the years of a case. */
export interface CaseGaps {
  readonly from: number;
  readonly to: number;
  /** Without articles, as text; empty if there are none. */
  readonly missing: string;
  /** What the archive says itself of its holdings. */
  readonly sentences: readonly string[];
  readonly href: string;
}

/** Renders what the archive lacks of the years from the first to the last passage. */
export function renderGaps({ from, to, missing, sentences, href }: CaseGaps): HTMLElement {
  return element(
    'section',
    { class: 'case-gaps' },
    element('h2', { class: 'group-head' }, words.gaps),
    ...(missing === '' && from === to
      ? []
      : [element('p', {}, missing === '' ? words.whole(from, to) : words.without(from, to, missing))]),
    ...sentences.map((sentence) => element('p', {}, sentence)),
    element('p', {}, element('a', { href }, words.byDate)),
  );
}
