import { escapeHtml } from '../../text/escape-html.ts';

/** The texts of the "link to this page" control. */
export interface LinkForms {
  readonly url: string;
  readonly markdown: string;
  readonly html: string;
}

/** Returns a link in each form. @param url an absolute URL */
export function linkForms(text: string, url: string): LinkForms {
  const plain = text.replace(/\s+/g, ' ');
  return {
    url,
    markdown: `[${plain.replace(/[\\[\]`*_<>]/g, '\\$&')}](${url})`,
    html: `<a href="${escapeHtml(url)}">${escapeHtml(plain)}</a>`,
  };
}
