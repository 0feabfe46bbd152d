import { listOfNodes } from '../some-pages/page-punctuation.ts';
import { announce } from '../shared/announce.ts';
import { Combobox } from '../names/combobox.ts';
import { lookupKey, lookupKeys } from '../../search/engine/lookup-key.ts';
import { networkScriptWords as words } from '../../shared/words/en/scripts/network-words.ts';

const maxNames = 8;
const root = document.querySelector<HTMLElement>('[data-network]');
if (root) openNetwork(root);

/** Lets a reader find a name of a network, lists its connections, and marks them in the pictures. */
function openNetwork(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-find]')!;
  const place = root.querySelector<HTMLElement>('[data-found]')!;
  const input = form.querySelector('input')!;
  const figure = root.querySelector('figure')!;
  const names = [...root.querySelectorAll<HTMLElement>('.who')].map((node) => node.textContent.trim());
  const box = new Combobox(input, words.list);
  let chosen: number | undefined;

  function find(): number[] {
    const key = lookupKey(input.value);
    if (key === '') return [];
    const isMeant = (name: string) => lookupKeys(name).some((known) => known.startsWith(key));
    return [...names.keys()].filter((index) => isMeant(names[index]!)).slice(0, maxNames);
  }

  function choose(index: number): void {
    input.value = names[index]!;
    chosen = index;
    mark(figure, index);
    const row = root.querySelectorAll('.who')[index]!.parentElement!;
    const links = [...row.querySelectorAll('ul a')].map((link) => link.cloneNode(true));
    show(words.connectedTo(names[index]!, links.length), links);
  }

  function show(text: string, links: readonly Node[] = []): void {
    place.replaceChildren(text, ...listOfNodes(links));
    place.hidden = text === '';
    announce(place.textContent);
  }

  input.addEventListener('input', () => {
    const options = find().map((index) => ({ content: [names[index]!], choose: () => choose(index) }));
    box.show([{ label: words.list, options }]);
  });
  input.addEventListener('focus', () => input.select());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first] = find();
    box.close();
    if (first !== undefined) choose(first);
    else if (input.value.trim() !== '') show(words.unknown(input.value.trim()));
  });
  form.addEventListener('reset', () => {
    box.close();
    mark(figure, (chosen = undefined));
    show('');
  });
  figure.addEventListener('pointerover', ({ target }) => {
    const node = (target as Element).closest<SVGAElement>('.names > a');
    mark(figure, node ? Number(node.dataset['of']) : chosen);
  });
  figure.addEventListener('pointerleave', () => mark(figure, chosen));
  form.hidden = false;
}

/** Marks a name and its neighbors in all pictures, where the rest is dimmed; without a name, removes the marks. */
function mark(figure: HTMLElement, chosen: number | undefined): void {
  figure.classList.toggle('found', chosen !== undefined);
  const marked = new Set([chosen]);
  // Lines come before names in the document.
  for (const node of figure.querySelectorAll<SVGElement>('[data-of]')) {
    const ends = node.dataset['of']!.split(' ').map(Number);
    const isLine = ends.length > 1;
    const isMarked = isLine ? ends.includes(chosen!) : marked.has(ends[0]);
    if (isLine && isMarked) for (const end of ends) marked.add(end);
    node.classList.toggle('marked', isMarked);
    node.classList.toggle('chosen', !isLine && ends[0] === chosen);
  }
}
