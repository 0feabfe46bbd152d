import { announce } from '../shared/announce.ts';
import { renderFirstChoice, renderComparison, renderMessage } from './compare-page.ts';
import { loadEntity } from './load-entity.ts';
import { openNames } from '../names/name-table.ts';
import { pickName } from '../names/pick-name.ts';
import type { EntityId } from '../../schema/id.ts';
import { compareWords as words } from '../../shared/words/en/scripts/compare-words.ts';
import { pageUrls } from '../site/page-urls.ts';

const app = document.querySelector<HTMLElement>('#compare');
const place = document.querySelector<HTMLElement>('#compared');
if (app && place) void start(app, place);

/** Shows the names in the URL, which holds all state of the page: choosing a name loads another URL. */
async function start(app: HTMLElement, place: HTMLElement): Promise<void> {
  const urls = pageUrls();
  const params = new URLSearchParams(location.search);
  const chosen = { a: params.get('a') ?? '', b: params.get('b') ?? '' };
  let answer: HTMLElement | undefined;
  /** Answers what the reader typed, above what is shown or is still to come. */
  const tell = (text: string) => {
    answer?.remove();
    answer = renderMessage(text);
    place.prepend(answer);
    announce(text);
  };
  const show = (...nodes: readonly Node[]) => place.replaceChildren(...(answer ? [answer] : []), ...nodes);
  const say = (text: string) => {
    show(renderMessage(text));
    announce(text);
  };

  const names = openNames(urls);
  const go = (ids: Readonly<Record<'a' | 'b', string>>) =>
    location.assign(urls.compare(ids.a as EntityId, ids.b as EntityId));
  const form = app.querySelector<HTMLFormElement>('.picks')!;
  const fieldOf = (key: 'a' | 'b') => {
    const input = form.querySelector<HTMLInputElement>(`[name="${key}"]`)!;
    const typedName = pickName(
      input,
      names,
      (id) => go({ ...chosen, [key]: id }),
      (text) => tell(words.unknown(text)),
    );
    return { input, typedName, shownName: '' };
  };
  const fields = { a: fieldOf('a'), b: fieldOf('b') };
  /** The id in a field: '' where it is empty, undefined where its name is unknown or not the only one. */
  const idIn = async (key: 'a' | 'b') => {
    const { input, typedName, shownName } = fields[key];
    const text = input.value.trim();
    if (text === shownName) return chosen[key];
    return text === '' ? '' : typedName();
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const a = await idIn('a');
    const b = a === undefined ? undefined : await idIn('b');
    if (a === undefined || b === undefined) return;
    if (a !== '' || b !== '') {
      go({ a, b });
      return;
    }
    answer = undefined;
    say(words.ask);
  });
  form.hidden = false;

  if (chosen.a === '' && chosen.b === '') {
    show(renderMessage(words.ask));
    const often = app.querySelector<HTMLElement>('.often');
    if (often) often.hidden = false;
    return;
  }
  place.setAttribute('aria-busy', 'true');
  show(renderMessage(words.working));
  try {
    const [a, b] = await Promise.all(
      [chosen.a, chosen.b].map((id) => (id === '' ? Promise.resolve(undefined) : loadEntity(id, urls))),
    );
    for (const [key, entity] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const field = fields[key];
      // What the reader typed meanwhile is kept.
      if (field.input.value === field.shownName) field.input.value = entity?.name ?? chosen[key];
      field.shownName = entity?.name ?? chosen[key];
    }
    const unknown = [!a && chosen.a, !b && chosen.b].find(Boolean);
    if (unknown) say(words.unknown(unknown));
    else if (a && b && a.id === b.id) say(words.same);
    else if (a && b) {
      const pairPagesFrom = Number(app.dataset['pairPagesFrom']);
      show(...(await renderComparison(a, b, urls, pairPagesFrom)));
    } else {
      show(...renderFirstChoice((a ?? b)!, a ? 'b' : 'a', urls));
    }
  } catch {
    say(words.failed);
  }
  place.removeAttribute('aria-busy');
}
