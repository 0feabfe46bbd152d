import { confirmationMs, copyText } from '../shared/copy.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
  // Neither is there where a page comes without encryption.
  button.hidden = !('share' in navigator || 'clipboard' in navigator);
  button.addEventListener('click', () => void share(button));
}

/** Hands the page to the apps of the device; where there is no way to, its address is copied. */
async function share(button: HTMLButtonElement): Promise<void> {
  const { share: url = '', copied = '' } = button.dataset;
  if ('share' in navigator) {
    // Rejects where the reader thinks better of it.
    await navigator.share({ title: document.title, url }).catch(() => undefined);
    return;
  }
  const label = button.textContent;
  if (!(await copyText(url, copied))) return;
  button.textContent = copied;
  setTimeout(() => (button.textContent = label), confirmationMs);
}
