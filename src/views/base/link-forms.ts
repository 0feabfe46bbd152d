import { escapeHtml } from '../../archive/escape-html.ts';

/** What the "link to this page" control offers. */
export interface LinkForms {
  readonly url: string;
  readonly markdown: string;
  readonly html: string;
}

/** @param url absolute */
export function linkForms(text: string, url: string): LinkForms {
  const plain = text.replace(/\s+/g, ' ');
  return {
    url,
    markdown: `[${plain.replace(/[\\[\]`*_<>]/g, '\\$&')}](${url})`,
    html: `<a href="${escapeHtml(url)}">${escapeHtml(plain)}</a>`,
  };
}
