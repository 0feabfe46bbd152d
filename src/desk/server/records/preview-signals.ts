import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder } from '../../../files/roots.ts';
import { siteSchema } from '../../../schema/site.ts';
import { makeUrls } from '../../../shared/base/urls.ts';
import { robots } from '../../../views/data/signals/robots.ts';
import {
  isAtRoot,
  signalFiles,
  signalHeaders,
  signalTags,
} from '../../../views/data/signals/signal-files.ts';
import { addressOf } from '../../../workspace/address.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';

/** Returns what programs will be told by settings as typed; null while they have problems, which their form shows. */
export function previewSignals(
  { settings }: { readonly settings: Pick<Desk['settings'], 'contentDir'> },
  { url, publisher, robots: typed }: CallInput<'settings/signals'>,
): CallOutput<'settings/signals'> {
  const choice = siteSchema.shape.robots.safeParse(typed);
  if (!choice.success || !siteSchema.shape.url.safeParse(url).success) return null;
  const site = { robots: choice.data, ...(publisher !== '' && { publisher }) };
  const { origin, base } = addressOf(url);
  const urls = makeUrls(origin, base);
  const tags = signalTags(site, urls);
  const headers = signalHeaders(site, urls);
  const files = Object.entries({ 'robots.txt': robots({ site }, urls), ...signalFiles(site, urls) });
  return {
    isAtRoot: isAtRoot(urls),
    base,
    inPages: tags.join('\n'),
    headers: headers.join('\n'),
    files: files.map(([name, text]) => ({
      name,
      text,
      isReplaced: existsSync(join(publicFolder(settings.contentDir), name)),
    })),
  };
}
