import { computed, signal } from '@preact/signals';
import { deskPath } from '../../api/calls.ts';
import type { RecordType } from '../../api/records.ts';

const path = signal(location.pathname);

/** The screen in the address, and the rest of the address. */
export const place = computed(() => {
  const [screen = '', ...rest] = path.value.slice(deskPath.length).split('/');
  return { screen, rest: decodeURIComponent(rest.join('/').replace(/\/$/, '')) };
});

/** Returns the address of a screen: `/desk/articles/the-lighthouse/`. */
export function screenHref(screen: string, rest = ''): string {
  return `${deskPath}${screen}/${rest === '' ? '' : `${encodeURIComponent(rest)}/`}`;
}

/** Goes to another screen of the desk. */
export function navigate(href: string): void {
  history.pushState(null, '', href);
  path.value = location.pathname;
}

/** Returns an action that does nothing once the keeper has left the current screen. */
export function whileHere<Input extends unknown[]>(action: (...input: Input) => void) {
  const here = path.value;
  return (...input: Input): void => {
    if (path.value === here) action(...input);
  };
}

addEventListener('popstate', () => (path.value = location.pathname));
// Links within the desk navigate without loading a page.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || link.target !== '' || link.origin !== location.origin) return;
  if (!link.pathname.startsWith(deskPath) || link.hash !== '') return;
  event.preventDefault();
  navigate(link.href);
  document.querySelector<HTMLElement>('main')?.focus();
});

/** The address of a record’s form, or of a part of the Records screen. */
export function recordHref(type: RecordType | 'new' | 'topics' | 'same' | 'split', id = ''): string {
  return `${screenHref('records')}${type}/${id === '' ? '' : `${id}/`}`;
}
