import { joinWords as words } from '../../shared/words/en/scripts/join-words.ts';
import { element } from '../shared/element.ts';
import { saveFile } from '../shared/save-file.ts';
import { readBytes } from '../shared/site-files.ts';

// Links to files that are published in parts lead to a list of addresses. Here they save the whole. A copy on a disk, where
// scripts can’t read them, keeps the links.

if (location.protocol !== 'file:')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-joined]')) {
    const note = element('span', { class: 'small', role: 'status' });
    link.after(' ', note);
    let isBusy = false;
    link.addEventListener('click', (event) => {
      // Another tab, or the address itself, is asked for.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (isBusy) return;
      isBusy = true;
      void join(link, (text) => (note.textContent = text)).finally(() => (isBusy = false));
    });
  }

/** Reads the parts of a file, and saves it as a whole. */
async function join(link: HTMLAnchorElement, say: (text: string) => void): Promise<void> {
  try {
    const list = new TextDecoder()
      .decode(await readBytes(link.href))
      .trim()
      .split('\n');
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (const address of list) {
      say(words.progress(parts.length + 1, list.length));
      // The parts are beside their list, also on a copy of the site at another address.
      const name = new URL(address).pathname.split('/').at(-1)!;
      parts.push(await readBytes(new URL(name, link.href).href));
    }
    const { joined: name, type } = link.dataset;
    saveFile(name!, new Uint8Array(await new Blob(parts).arrayBuffer()), type!);
    say(words.saved);
  } catch {
    say(words.failed);
  }
}
