import type { Desk } from './desk.ts';

const keepersWeb = new URL('../../../capture/keepers-web.ts', import.meta.url).href;

/** Returns the address of the module whose `web` the processes of a desk ask. */
export function webModule({ settings }: Pick<Desk, 'settings'>): string {
  return settings.web ?? keepersWeb;
}
