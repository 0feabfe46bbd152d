import { confirmationMs, copyText } from '../shared/copy.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
  // Neither exists on a page without HTTPS.
  button.hidden = !('share' in navigator || 'clipboard' in navigator);
  button.addEventListener('click', () => void share(button));
}

/** Shares the page through the device’s apps, or copies its address if that is not supported. */
async function share(button: HTMLButtonElement): Promise<void> {
  const { share: url = '', copied = '' } = button.dataset;
  if ('share' in navigator) {
    // Rejects if the reader cancels.
    await navigator.share({ title: document.title, url }).catch(() => undefined);
    return;
  }
  const label = button.textContent;
  if (!(await copyText(url, copied))) return;
  button.textContent = copied;
  setTimeout(() => (button.textContent = label), confirmationMs);
}
