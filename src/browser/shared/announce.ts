import { element } from './element.ts';

let region: HTMLElement | undefined;

/** Announces a text to screen readers. */
export function announce(text: string): void {
  if (!region) {
    region = element('p', { class: 'hidden', role: 'status' });
    document.body.append(region);
  }
  region.textContent = text;
}
