import { announce } from '../shared/announce.ts';
import { Combobox } from '../names/combobox.ts';
import { element } from '../shared/element.ts';
import { lookupKey, lookupKeys } from '../../search/engine/lookup-key.ts';
import { networkScriptWords as words } from '../../views/words/en/scripts/network-words.ts';
import type { NetworkMarks, DiagramName } from './network-marks.ts';

const maxNames = 8;

/** Lets a reader find a name, marks it and its neighbors in the picture, and lists the neighbors. */
export function findInNetwork(root: HTMLElement, marks: NetworkMarks): void {
  const form = root.querySelector<HTMLFormElement>('[data-find]')!;
  const place = root.querySelector<HTMLElement>('[data-found]')!;
  const input = form.querySelector('input')!;
  const box = new Combobox(input, words.list);
  const keyed = marks.names.map((name) => ({ name, keys: lookupKeys(name.text) }));

  function find(): DiagramName[] {
    const key = lookupKey(input.value);
    if (key === '') return [];
    return keyed
      .filter(({ keys }) => keys.some((known) => known.startsWith(key)))
      .map(({ name }) => name)
      .slice(0, maxNames);
  }

  function choose(name: DiagramName): void {
    input.value = name.text;
    marks.choose(name);
    show(
      words.connectedTo(name.text, name.links.length),
      name.links.map(({ other, line }) =>
        element('a', { href: line.getAttribute('href')! }, element('bdi', {}, other.text)),
      ),
    );
  }

  function show(text: string, links: readonly HTMLElement[] = []): void {
    const parts = links.flatMap((link, index) => (index > 0 ? [', ', link] : [link]));
    place.replaceChildren(text, ...parts);
    place.hidden = text === '';
    announce(place.textContent);
  }

  input.addEventListener('input', () => {
    box.show([
      {
        label: words.list,
        options: find().map((name) => ({ content: [name.text], choose: () => choose(name) })),
      },
    ]);
  });
  input.addEventListener('focus', () => input.select());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first] = find();
    box.close();
    if (first) choose(first);
    else if (input.value.trim() !== '') show(words.unknown(input.value.trim()));
  });
  form.addEventListener('reset', () => {
    box.close();
    marks.choose();
    show('');
  });
  form.hidden = false;
}
