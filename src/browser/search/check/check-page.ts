import type { QuotePlace, QuoteVerdict } from '../../../ask/check-quote.ts';
import type { EarlierQuote } from '../../../ask/find-quote.ts';
import { checkWords as words } from '../../../shared/words/en/scripts/check-words.ts';
import { dateWords } from '../../../shared/words/en/scripts/date-words.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { element } from '../../shared/element.ts';

type QuoteAnswer = QuoteVerdict | EarlierQuote;

const maxSigns = '2000';

/** The field for a quotation, and what is known of it. Nothing of it goes into the address or to any server. */
export class CheckPage {
  readonly #urls: Urls;
  readonly #find: (quote: string) => Promise<QuoteAnswer>;
  readonly #quote = element('textarea', { rows: '5', maxlength: maxSigns, autocomplete: 'off' });
  readonly #answer = element('div', { class: 'check-answer', role: 'status' });
  #asked = 0;

  constructor(app: HTMLElement, urls: Urls, find: (quote: string) => Promise<QuoteAnswer>) {
    this.#urls = urls;
    this.#find = find;
    const form = element(
      'form',
      {},
      element('label', { class: 'text-form-field' }, element('span', {}, words.quote), this.#quote),
      element('p', {}, element('button', { type: 'submit' }, words.check)),
    );
    app.replaceChildren(form, this.#answer);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
  }

  async #check(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const quote = this.#quote.value.trim();
    if (quote === '') {
      this.#show(words.empty);
      this.#quote.focus();
      return;
    }
    this.#show(words.checking);
    let shown: (Node | string)[];
    try {
      shown = this.#render(await this.#find(quote));
    } catch (error) {
      reportError(error);
      shown = [element('p', {}, words.failed)];
    }
    if (asked === this.#asked) this.#answer.replaceChildren(...shown);
  }

  #show(text: string): void {
    this.#answer.replaceChildren(element('p', {}, text));
  }

  #render(answer: QuoteAnswer): (Node | string)[] {
    switch (answer.type) {
      case 'absent':
        return [element('p', {}, words.absent)];
      case 'stands':
        return [element('p', {}, words.stands), list(answer.places.map((place) => this.#link(place)))];
      case 'stood':
      case 'captured':
        return this.#renderEarlier(answer);
      case 'nearly':
        return [
          element('p', {}, answer.differences.length === 0 ? words.punctuation : words.nearly),
          list(answer.differences.map(({ quoted, stands }) => differenceText(quoted, stands))),
          element('blockquote', {}, element('bdi', {}, answer.passage.text)),
          element('p', {}, this.#link(answer)),
        ];
    }
  }

  #renderEarlier(answer: EarlierQuote): (Node | string)[] {
    const lead =
      answer.type === 'captured'
        ? words.captured(dateWords.period(answer.on))
        : answer.until === null
          ? words.stoodBefore
          : words.stood(dateWords.period(answer.until));
    const { nearly } = answer;
    return [
      element('p', {}, lead),
      list([link(this.#urls.revision(answer.id, answer.revision), answer.title)]),
      ...(nearly
        ? [
            element('p', {}, nearly.differences.length === 0 ? words.punctuationThere : words.nearlyThere),
            list(nearly.differences.map(({ quoted, stands }) => differenceText(quoted, stands))),
            element('blockquote', {}, element('bdi', {}, nearly.text)),
          ]
        : []),
    ];
  }

  /** Links to the paragraph; the headline and the standfirst are at the top of their page. */
  #link({ source: { path, title }, passage: { anchor } }: QuotePlace): HTMLElement {
    const page = this.#urls.file(path);
    if (anchor === 'headline') return link(page, words.headline(title));
    if (anchor === 'standfirst') return link(page, words.standfirst(title));
    return link(`${page}#${anchor}`, title);
  }
}

function differenceText(quoted: string, stands: string): string {
  if (stands === '') return words.added(quoted);
  return quoted === '' ? words.left(stands) : words.difference(quoted, stands);
}

function link(href: string, title: string): HTMLElement {
  return element('a', { href }, element('bdi', {}, title));
}

function list(items: readonly (Node | string)[]): HTMLElement {
  return element('ul', {}, ...items.map((item) => element('li', {}, item)));
}
