import { announce } from './announce.ts';

/**
 * Enables the copy buttons: they copy the value of `data-copy`, or the text of the element with the id in
 * `data-copy-from`.
 */
export function showCopyButtons(root: ParentNode = document): void {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>(
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

export const confirmationMs = 2000;

/** Copies a text, and announces it to screen readers. @returns false if the browser refuses */
export async function copyText(text: string, confirmation: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  announce(confirmation);
  return true;
}
