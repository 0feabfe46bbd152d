import { announce } from './announce.ts';

/** Shows the buttons that copy, and makes them copy: `data-copy` itself, or the text of the element that `data-copy-from` names. */
export function showCopyButtons(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    'button[data-copy], button[data-copy-from]',
  )) {
    const { copy, copyFrom, copied = '' } = button.dataset;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      if (!(await copyText(copy ?? document.getElementById(copyFrom ?? '')?.textContent ?? '', copied)))
        return;
      button.textContent = copied;
      setTimeout(() => (button.textContent = label), confirmationMs);
    });
  }
}

/** In milliseconds. */
export const confirmationMs = 2000;

/** Copies a text, and says so to those who can't see it. @returns false where the browser refuses */
export async function copyText(text: string, confirmation: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  announce(confirmation);
  return true;
}
