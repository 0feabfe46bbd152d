import { announce } from '../shared/announce.ts';
import { Combobox, type OptionGroup } from './combobox.ts';
import { findSuggestions, type Suggestions, type SuggestionTables } from './find-suggestions.ts';
import { openNames, openTitles } from './name-table.ts';
import { hasOwnPage, nameOption, pageOption, titleOption } from './suggestion-options.ts';
import { suggestionWords as words } from '../../shared/words/en/scripts/suggestion-words.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** The pause in typing after which the number of suggestions is announced. */
const announceDelayMs = 700;
/** The number of names for which their pages are suggested as well. */
const maxPages = 2;

const offered = new WeakSet<HTMLInputElement>();
let tables: SuggestionTables | undefined;

/**
 * Adds suggestions to a search field.
 *
 * @param before the text in the field when it got the focus, for which none are shown
 */
export function offerSuggestions(input: HTMLInputElement, before: string, urls: Urls): void {
  if (offered.has(input)) return;
  offered.add(input);
  tables ??= { names: openNames(urls), titles: openTitles(urls) };
  const box = new Combobox(input, words.list);
  const from = tables;
  let run = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  async function update(): Promise<void> {
    run += 1;
    const own = run;
    clearTimeout(saying);
    box.isBusy = true;
    let found: Suggestions;
    try {
      found = await findSuggestions(from, input.value, input.selectionStart ?? input.value.length);
    } catch {
      // The field works without suggestions.
      found = { names: [], titles: [] };
    }
    if (own !== run) return;
    box.isBusy = false;
    // The list does not change while the reader chooses from it.
    if (document.activeElement !== input || box.hasActive) return;
    const groups = groupsOf(found, input, urls);
    box.show(groups);
    const count = groups.reduce((sum, { options }) => sum + options.length, 0);
    saying = setTimeout(() => box.isOpen && announce(words.found(count)), announceDelayMs);
  }

  input.addEventListener('input', (event) => {
    if (!event.isComposing) void update();
  });
  input.addEventListener('compositionend', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !event.altKey || box.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    void update();
  });
  // Results that arrive after the reader has left the field or searched are ignored.
  const stop = () => {
    run += 1;
    clearTimeout(saying);
    box.isBusy = false;
    box.close();
  };
  input.addEventListener('blur', stop);
  input.form?.addEventListener('submit', stop);
  if (input.value !== before) void update();
}

function groupsOf({ names, titles }: Suggestions, input: HTMLInputElement, urls: Urls): OptionGroup[] {
  const search = (query: string) => {
    input.value = query;
    input.setSelectionRange(query.length, query.length);
    input.form?.requestSubmit();
  };
  return [
    { label: words.narrow, options: names.map(({ found, query }) => nameOption(found, () => search(query))) },
    {
      label: words.pages,
      options: names
        .filter(({ found }) => hasOwnPage(found))
        .slice(0, maxPages)
        .map(({ found }) => pageOption(found, urls)),
    },
    { label: words.titles, options: titles.map((found) => titleOption(found, urls)) },
  ];
}
