import { announce } from '../shared/announce.ts';
import { Combobox } from './combobox.ts';
import type { FoundNames, Lookup } from '../../search/engine/lookup.ts';
import { nameOption } from './suggestion-options.ts';
import { compareWords as words } from '../../shared/words/en/scripts/compare-words.ts';
import type { NameRecord } from '../../shared/base/lookup-part.ts';

/** The pause in typing after which the number of names is announced. */
const announceDelayMs = 700;
const maxNames = 8;

/**
 * Lets a reader pick an entity by name in a field: from the list below it, or by typing a complete and unique
 * name.
 *
 * @param pick called with the id of an entity chosen from the list
 * @param miss called with the typed text if no entity has such a name
 * @returns a function that returns the id of the typed name; undefined if no entity has it, or several, which
 * it lists
 */
export function pickName(
  input: HTMLInputElement,
  names: Pick<Lookup<NameRecord>, 'find'>,
  pick: (id: string) => void,
  miss: (text: string) => void,
): () => Promise<string | undefined> {
  const box = new Combobox(input, words.list);
  let run = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  async function find(): Promise<FoundNames<NameRecord>[]> {
    const found = await names.find(input.value).catch(() => []);
    return found.filter(({ data: [, kind] }) => kind !== 'topic');
  }

  function show(found: readonly FoundNames<NameRecord>[]): void {
    const options = found.slice(0, maxNames).map((one) => nameOption(one, () => pick(one.data[0])));
    box.show([{ label: words.list, options }]);
    clearTimeout(saying);
    saying = setTimeout(() => box.isOpen && announce(words.found(options.length)), announceDelayMs);
  }

  async function update(): Promise<void> {
    run += 1;
    const own = run;
    box.isBusy = true;
    const found = await find();
    if (own !== run) return;
    box.isBusy = false;
    // The list does not change while the reader chooses from it.
    if (document.activeElement === input && !box.hasActive) show(found);
  }

  /** Ignores names that have not been found yet. */
  function stop(): void {
    run += 1;
    box.isBusy = false;
  }

  async function typedName(): Promise<string | undefined> {
    stop();
    const found = await find();
    const whole = found.filter(({ isWhole }) => isWhole);
    const [only, ...others] = whole.length > 0 ? whole : found;
    if (!only) miss(input.value.trim());
    else if (others.length === 0) return only.data[0];
    else {
      input.focus();
      show(found);
    }
    return undefined;
  }

  input.addEventListener('input', (event) => {
    if (!event.isComposing) void update();
  });
  input.addEventListener('compositionend', () => void update());
  input.addEventListener('focus', () => input.select());
  input.addEventListener('blur', () => {
    stop();
    clearTimeout(saying);
  });
  return typedName;
}
