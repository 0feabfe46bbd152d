import type { SiteData } from '../../../schema/site.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { signalsOf } from '../../meta/signals/signals.ts';
import { xmlDocument, xmlText } from '../xml.ts';

/**
 * Returns the license for programs. It prohibits what is refused, and permits nothing: a license without a price would be free.
 *
 * @see https://rslstandard.org/rsl
 */
export function licenseFile(site: Pick<SiteData, 'robots' | 'publisher'>, urls: Urls): string {
  const { prohibited, terms = '' } = signalsOf(site);
  return xmlDocument({
    rsl: {
      '@xmlns': 'https://rslstandard.org/rsl',
      content: {
        '@url': urls.base,
        license: { prohibits: { '@type': 'usage', '#text': prohibited.join(' ') } },
        ...(site.publisher && { copyright: xmlText(site.publisher) }),
        terms: xmlText(terms),
      },
    },
  });
}
