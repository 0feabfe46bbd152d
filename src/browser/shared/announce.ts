import { element } from './element.ts';

let region: HTMLElement | undefined;

/** Says something to those who listen to the page rather than look at it. */
export function announce(text: string): void {
  if (!region) {
    region = element('p', { class: 'hidden', role: 'status' });
    document.body.append(region);
  }
  region.textContent = text;
}
