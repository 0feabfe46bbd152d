import { withAccessDay } from '../../views/meta/citations/access-day.ts';
import type { CitationFormatName } from '../../views/meta/citations/citation-formats.ts';
import { withLocator, type StyleName } from '../../views/meta/citations/with-locator.ts';
import { passageUrl } from '../../views/base/urls.ts';
import { passageInAddress } from './passage-on-page.ts';
import { saveFile } from '../shared/save-file.ts';

/**
 * Adds the paragraph in the address and the day of access to the citations, and enables the download buttons.
 */
export function completeCitations(box: HTMLElement, today: string): void {
  const permalink = box.dataset['cite'] ?? '';
  const originals = [...box.querySelectorAll<HTMLElement>('[data-cite-style]')].map((node) => ({
    node,
    style: node.dataset['citeStyle'] as StyleName,
    text: node.textContent,
  }));
  for (const { node, text } of originals) node.dataset['citeText'] = text;
  const complete = () => {
    const passage = passageInAddress();
    for (const { node, style, text } of originals)
      node.textContent = withLocator(style, text, permalink, {
        accessed: today,
        ...(passage && {
          paragraph: passage.block,
          url: passageUrl(permalink, passage.block, passage.digest),
        }),
      });
  };
  complete();
  for (const node of box.querySelectorAll<HTMLElement>('[data-cite-format]'))
    node.textContent = withAccessDay(
      node.dataset['citeFormat'] as CitationFormatName,
      node.textContent,
      today,
    );
  addEventListener('hashchange', complete);
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-save-from]')) {
    const { saveFrom = '', saveAs = '', saveType = '' } = button.dataset;
    button.hidden = false;
    button.addEventListener('click', () =>
      saveFile(saveAs, document.getElementById(saveFrom)?.textContent ?? '', saveType),
    );
  }
}
