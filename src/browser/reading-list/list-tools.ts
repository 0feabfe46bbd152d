import type { Urls } from '../../shared/base/urls.ts';
import { type CitationFormatName, citationFormats } from '../../views/meta/citations/citation-formats.ts';
import { readingListWords as words } from '../../shared/words/en/scripts/reading-list-words.ts';
import { caseWords } from '../../shared/words/en/scripts/case-words.ts';
import { caseFragment, maxPassages } from './case-address.ts';
import { copyText } from '../shared/copy.ts';
import { clickButton } from '../shared/click-button.ts';
import { element } from '../shared/element.ts';
import { saveFile } from '../shared/save-file.ts';
import { today } from '../shared/today.ts';
import { listFragment } from './list-address.ts';
import type { ListItem } from './list-item.ts';
import { listAnnotations, listMarkdown } from './write-annotations.ts';
import { listCitations, listCsv, writtenList } from './write-list.ts';

/** The callbacks that the tools of a list need. */
export interface ToolHost {
  readonly urls: Urls;
  /** Returns the items with current data from the articles’ pages. */
  readonly seenItems: () => Promise<readonly ListItem[]>;
  readonly say: (text: string) => void;
  readonly clear: () => void;
}

/** Renders the tools to share, download, print and clear a list. */
export function renderTools({ urls, seenItems, say, clear }: ToolHost): HTMLElement {
  const withNotes = element('input', { type: 'checkbox' });
  const copy = async (text: string) => say((await copyText(text, '')) ? words.copied : words.notCopied);
  const save = (name: string, { text, count }: { text: string; count: number }, type: string) => {
    if (count > 0) saveFile(`${words.file}.${name}`, text, type);
    say(count > 0 ? words.downloaded(count) : words.noCitations);
  };
  const formats = Object.entries(citationFormats).map(([name, { title, extension, mediaType }]) =>
    clickButton(title, async () =>
      save(extension, listCitations(await seenItems(), name as CitationFormatName), mediaType),
    ),
  );
  return element(
    'div',
    { class: 'list-tools' },
    group(
      words.share,
      clickButton(words.copyAddress, async () => {
        const hash = listFragment(await seenItems(), withNotes.checked);
        await copy(urls.absolute(urls.readingList()) + hash);
      }),
      element('label', {}, withNotes, ` ${words.withNotes}`),
    ),
    group(
      words.download,
      ...formats,
      clickButton('CSV', async () => {
        const items = await seenItems();
        save('csv', { text: listCsv(items, urls), count: items.length }, 'text/csv');
      }),
      clickButton('Markdown', async () => {
        const items = await seenItems();
        const text = listMarkdown(items, words.title, urls, today(new Date()));
        save('md', { text, count: items.length }, 'text/markdown');
      }),
      clickButton('Web Annotation', async () => {
        const items = await seenItems();
        const text = listAnnotations(items, words.title, urls);
        save('jsonld', { text, count: items.length }, 'application/ld+json');
      }),
      clickButton(words.copyText, async () => copy(writtenList(await seenItems(), urls, today(new Date())))),
    ),
    group(
      words.list,
      clickButton(words.print, () => print()),
      element('a', { href: urls.dossier('list=own') }, words.dossier),
      clickButton(caseWords.make, async () => {
        const passages = (await seenItems())
          .slice(0, maxPassages)
          .map(({ note: _, tags: __, ...item }) => item);
        const fragment = caseFragment({ title: '', question: '', passages, after: '' });
        location.assign(urls.dossier('edit=case') + fragment);
      }),
      clickButton(words.clear, clear),
    ),
  );
}

function group(label: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element(
    'p',
    { role: 'group', 'aria-label': label },
    element('span', { class: 'label', 'aria-hidden': 'true' }, label),
    ...children.flatMap((child) => [' ', child]),
  );
}
