import { element } from './element.ts';

/** Creates a button. @param act called when it is clicked */
export function clickButton(
  label: Node | string,
  act: () => unknown,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', () => void act());
  return made;
}
