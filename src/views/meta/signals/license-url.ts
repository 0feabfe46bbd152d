import type { SiteData } from '../../../schema/site.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { signalsOf } from './signals.ts';

export const licenseFileName = 'license.xml';

/** Returns the public address of the license for programs; undefined if nothing is refused, or there are no terms. */
export function licenseUrl(site: Pick<SiteData, 'robots'>, urls: Urls): string | undefined {
  return signalsOf(site).prohibited.length > 0 ? urls.absolute(urls.file(licenseFileName)) : undefined;
}
