import type { Urls } from '../../shared/base/urls.ts';
import { caseWords as words } from '../../shared/words/en/scripts/case-words.ts';
import { readingListWords } from '../../shared/words/en/scripts/reading-list-words.ts';
import { itemKey, type ListItem } from '../reading-list/list-item.ts';
import { renderRow } from '../reading-list/list-row.ts';
import { ArticlesSeen } from '../reading-list/see-articles.ts';
import { clickButton } from '../shared/click-button.ts';
import { copyText } from '../shared/copy.ts';
import { element } from '../shared/element.ts';
import { caseFragment, type ClassCase, lengthOfWords, maxCaseWords } from '../reading-list/case-address.ts';

/** Renders the form in which a case is written. Its address is the case as it stands, so that nothing needs to be kept. */
export function editCase(given: ClassCase, urls: Urls): HTMLElement {
  let shown = given;
  const articles = new ArticlesSeen(urls);
  const used = element('p', { class: 'small', role: 'status' });
  const show = element('a', { class: 'button' }, words.show);
  const rows = element('ol', { class: 'case-passages' });
  const addressOf = () => urls.absolute(urls.dossier()) + caseFragment(shown);
  const change = (changed: Partial<ClassCase>) => {
    shown = { ...shown, ...changed };
    const fragment = caseFragment(shown);
    history.replaceState(history.state, '', fragment);
    show.href = urls.dossier() + fragment;
    used.textContent = words.used(lengthOfWords(shown), maxCaseWords);
  };
  /** A field that holds no more than what all words of the case have left. */
  const field = (label: string, value: string, isLong: boolean, onText: (text: string) => void) => {
    const input = isLong
      ? element('textarea', { rows: '3', autocomplete: 'off' })
      : element('input', { type: 'text', autocomplete: 'off' });
    input.value = value;
    input.addEventListener('focus', () => {
      input.maxLength = input.value.length + Math.max(0, maxCaseWords - lengthOfWords(shown));
    });
    input.addEventListener('input', () => onText(input.value));
    return element('label', { class: 'case-field' }, element('span', {}, label), input);
  };
  const renderBody = (passage: ListItem) => {
    const article = articles.typeOf(passage);
    const state = { isFirst: true, isLast: true, ...(article && { article }) };
    return element('div', { class: 'saved' }, ...renderRow(passage, state, urls).children);
  };
  const move = (from: number, to: number, act: string) => {
    const { passages } = shown;
    const item = passages[from]!;
    change({ passages: passages.toSpliced(from, 1).toSpliced(to, 0, item) });
    renderRows();
    rows.querySelector<HTMLElement>(`[data-key="${itemKey(item)}"] [data-act="${act}"]`)?.focus();
  };
  const renderActs = (item: ListItem, place: number) => {
    const name = item.seen?.title ?? item.id;
    const button = (act: string, label: string, isOff: boolean, press: () => void) => {
      const made = clickButton(label, press, { 'data-act': act, 'aria-label': `${label}: ${name}` });
      made.disabled = isOff;
      return made;
    };
    const isLast = place === shown.passages.length - 1;
    return element(
      'p',
      { class: 'saved-acts' },
      button('up', readingListWords.up, place === 0, () => move(place, place - 1, 'up')),
      button('down', readingListWords.down, isLast, () => move(place, place + 1, 'down')),
      button('remove', readingListWords.remove, false, () => {
        change({ passages: shown.passages.toSpliced(place, 1) });
        renderRows();
      }),
    );
  };
  const renderPassage = (item: ListItem, place: number) => {
    const { note = '', ...passage } = item;
    return element(
      'li',
      { class: 'case-passage', 'data-key': itemKey(item) },
      field(words.before(place + 1), note, true, (text) => {
        const { note: _, ...bare } = shown.passages[place]!;
        change({ passages: shown.passages.with(place, text === '' ? bare : { ...bare, note: text }) });
      }),
      renderBody(passage),
      renderActs(item, place),
    );
  };
  const renderRows = () => rows.replaceChildren(...shown.passages.map(renderPassage));

  change({});
  renderRows();
  // Only what is read, so that a field in which somebody writes keeps the focus.
  void Promise.all(
    given.passages.map(async (item) => {
      const { note: _, ...seen } = await articles.see(item);
      const at = shown.passages.findIndex((other) => itemKey(other) === itemKey(item));
      if (at < 0) return;
      shown = { ...shown, passages: shown.passages.with(at, { ...shown.passages[at]!, ...seen }) };
      const row = rows.children[at];
      row?.querySelector('.saved')?.replaceWith(renderBody(seen));
      const acts = row?.querySelector('.saved-acts');
      if (!acts?.contains(document.activeElement)) acts?.replaceWith(renderActs(seen, at));
    }),
  );
  return element(
    'section',
    { class: 'case-form reading-list', 'aria-label': words.make },
    element('p', { class: 'small' }, words.note),
    field(words.title, shown.title, false, (title) => change({ title })),
    field(words.question, shown.question, true, (question) => change({ question })),
    rows,
    field(words.after, shown.after, true, (after) => change({ after })),
    used,
    element(
      'p',
      { class: 'list-tools' },
      show,
      ' ',
      clickButton(words.copy, async () => {
        const isCopied = await copyText(addressOf(), '');
        used.textContent = isCopied ? readingListWords.copied : readingListWords.notCopied;
      }),
    ),
  );
}
