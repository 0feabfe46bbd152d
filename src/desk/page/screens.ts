import type { ComponentType } from 'preact';
import { ArticlesScreen } from './articles/articles-screen.tsx';
import { NamesScreen } from './names/names-screen.tsx';
import { words } from './words.ts';

/** One screen of the desk. */
export interface Screen {
  /** Its address: `/desk/names/`. */
  readonly path: string;
  readonly label: string;
  /** @param rest what follows its path in the address: an id */
  readonly view: ComponentType<{ readonly rest: string }>;
}

/** Every screen, in the order of the navigation; the first is where the desk opens. */
export const screens: readonly Screen[] = [
  { path: 'names', label: words.names.title, view: NamesScreen },
  { path: 'articles', label: words.articles.title, view: ArticlesScreen },
];
