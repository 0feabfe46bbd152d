import href from '../../styles/marks-bar.css?url';
import { element } from '../shared/element.ts';

let loaded: Promise<unknown> | undefined;

/** Loads the style sheet of the bars, which pages do not load until it is needed. Ends once it applies, or has failed. */
export function loadBarStyle(): Promise<unknown> {
  loaded ??= new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href });
    for (const event of ['load', 'error']) link.addEventListener(event, resolve);
    document.head.append(link);
  });
  return loaded;
}
