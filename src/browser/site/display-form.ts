import { displayWords as words } from '../../shared/words/en/scripts/display-words.ts';
import { element } from '../shared/element.ts';

/** The choices by the names under which `display.js` applies them: a label, then each value with its text. */
const choices = {
  scheme: [words.colors, { '': words.system, light: words.light, dark: words.dark }],
  size: [words.text, { '': words.normal, large: words.large, larger: words.larger }],
} as const;

/** Shows the choice of colors and text size in the place of the button that asked for it. */
export function showDisplayForm(button: HTMLElement): void {
  const labels = Object.entries(choices).map(([name, [label, values]]) => {
    const options = Object.entries(values).map(([value, text]) => element('option', { value }, text));
    const select = element('select', {}, ...options);
    select.value = document.documentElement.dataset[name] ?? '';
    select.addEventListener('change', () => choose(name, select.value));
    return element('label', {}, `${label} `, select);
  });
  button.replaceWith(element('form', { class: 'display' }, ...labels));
  labels[0]?.querySelector('select')?.focus();
}

/** Applies a choice, and keeps it for all pages where the browser keeps anything. */
function choose(name: string, value: string): void {
  document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem(`backfile:${name}`, value);
  } catch {
    // It holds on this page.
  }
}
