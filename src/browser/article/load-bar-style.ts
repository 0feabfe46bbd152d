import href from '../../styles/marks-bar.css?url';
import { element } from '../shared/element.ts';

/** Loads the style sheet of the bars, which pages do not load until it is needed. */
export function loadBarStyle(): void {
  if (!document.querySelector(`link[href="${href}"]`))
    document.head.append(element('link', { rel: 'stylesheet', href }));
}
