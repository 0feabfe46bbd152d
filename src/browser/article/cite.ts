import type { CitedArticle } from '../../shared/base/cited-article.ts';
import { withAccessDay } from '../../views/meta/citations/access-day.ts';
import { passageUrl } from '../../shared/base/urls.ts';
import { citationFiles, citationStyles } from '../../views/meta/citations/citation.ts';
import { type StyleName, withLocator } from '../../views/meta/citations/with-locator.ts';
import { citationWords } from '../../shared/words/en/scripts/citation-words.ts';
import { citeWords as words } from '../../shared/words/en/scripts/cite-words.ts';
import { citedOnPage } from '../reading-list/cited-on-page.ts';
import { showCopyButtons } from '../shared/copy.ts';
import { element } from '../shared/element.ts';
import { saveFile } from '../shared/save-file.ts';
import { passageInAddress } from '../passages/passage-on-page.ts';

/**
 * Adds the other citation styles, the formats for reference managers and the copy buttons to the box, and to each
 * citation the paragraph in the address and the day of access.
 */
export function completeCitations(box: HTMLElement, today: string): void {
  const cited = citedOnPage(document);
  const plain = box.querySelector('.copy');
  if (!cited || !plain) return;
  const texts = citationStyles(cited, citationWords);
  const { chicagoBibliography, apa, mla } = words;
  const note = citation('chicagoNote', plain.querySelector('.label')?.textContent ?? '');
  const nodes = new Map<StyleName, HTMLElement>([['chicagoNote', note.text]]);
  const styles = Object.entries({ chicagoBibliography, apa, mla }).map(([style, title]) => {
    const made = citation(style, title);
    nodes.set(style as StyleName, made.text);
    return made.node;
  });
  // A passage of a short link is its code with the number of the paragraph, to be copied from paper.
  const short = document.getElementById('cite-short');
  const shortLink = short?.textContent;
  const complete = () => {
    const passage = passageInAddress();
    const from = {
      accessed: today,
      ...(passage && {
        paragraph: passage.block,
        url: passageUrl(cited.url, passage.block, passage.digest),
      }),
    };
    if (short) short.textContent = `${shortLink}${passage ? `#p${passage.block}` : ''}`;
    for (const [style, node] of nodes)
      node.textContent = withLocator(style, texts[style], cited.url, from, citationWords);
  };
  note.text.dataset['citeText'] = texts.chicagoNote;
  complete();
  addEventListener('hashchange', complete);
  const link = citation('link', words.permalink);
  link.text.textContent = cited.url;
  const made = element('div', {}, ...styles, link.node, ...formats(cited, today));
  plain.replaceWith(note.node);
  box.querySelector('[data-cite-more]')?.replaceWith(made);
  showCopyButtons(box);
}

/** Makes the citations for reference managers, to copy or save. */
function formats(cited: CitedArticle, today: string): HTMLElement[] {
  return citationFiles(cited).map(({ format, title, file, type, text }) => {
    const id = title.toLowerCase();
    const save = element(
      'button',
      { type: 'button', 'data-save-from': `cite-${id}`, 'aria-describedby': `cite-${id}-title` },
      words.save,
    );
    const made = citation(id, title, {}, save);
    made.text.textContent = withAccessDay(format, text, today);
    save.addEventListener('click', () => saveFile(file, made.text.textContent, type));
    return made.node;
  });
}

/** Makes an empty text to copy, as in copy-text.astro. */
function citation(
  name: string,
  title: string,
  attributes: Readonly<Record<string, string>> = {},
  save: HTMLElement | string = '',
): { readonly node: HTMLElement; readonly text: HTMLElement } {
  const id = `cite-${name}`;
  const label = `${id}-title`;
  const text = element('pre', { id, tabindex: '0', role: 'region', 'aria-labelledby': label, ...attributes });
  const copy = element(
    'button',
    {
      type: 'button',
      'data-copy-from': id,
      'data-copied': words.copied,
      'aria-describedby': label,
      hidden: true,
    },
    words.copy,
  );
  const heading = element('p', { class: 'label', id: label }, title);
  return { node: element('div', { class: 'copy' }, heading, copy, save, text), text };
}
