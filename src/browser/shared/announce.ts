import { element } from './element.ts';

let region: HTMLElement | undefined;

/** Announces a text to screen readers. */
export function announce(text: string): void {
  if (!region) {
    region = element('p', { class: 'hidden', role: 'status' });
    document.body.append(region);
  }
  const heard = region;
  // An element that arrives with its text is not heard.
  setTimeout(() => (heard.textContent = text));
}
