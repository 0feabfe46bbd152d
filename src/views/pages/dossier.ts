import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { makeTool, type ToolView } from '../frame/frame.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/dossier/`: its state before or without JavaScript. */
export interface DossierView extends ToolView {
  readonly noScript: string;
  /** The title of the archive. */
  readonly archive: string;
  /** The rights in the archive’s own texts, and the address of their license. */
  readonly rights?: string;
  readonly license?: string;
}

/** Builds the page that makes dossiers. */
export function dossierView(archive: Archive, urls: Urls): DossierView {
  const { site } = archive;
  const { title, note, noScript } = wordsOf(site).pages.dossier;
  return {
    ...makeTool(archive, urls, { path: urls.dossier(), title, note }),
    noScript,
    archive: site.title,
    rights: site.rights,
    license: site.license,
  };
}
