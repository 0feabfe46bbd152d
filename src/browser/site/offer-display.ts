import { footerWords as words } from '../../shared/words/en/scripts/footer-words.ts';
import { element } from '../shared/element.ts';

/** Adds a button to the footer that shows the choice of colors and text size, which only a script can keep. */
export function offerDisplay(): void {
  const button = element('button', { class: 'display', type: 'button' }, words.display);
  button.addEventListener(
    'click',
    () => void import('./display-form.ts').then(({ showDisplayForm }) => showDisplayForm(button)),
  );
  document.querySelector('.colophon nav')?.append(button);
}
