import { words } from '../base/words.ts';
import { ask } from '../base/ask.ts';
import { site } from '../base/events.ts';

/** A link to the preview of a page on the site beside the desk, or its state if that is not running. */
export function SiteLink({ path }: { readonly path: string }) {
  const { state, url, message } = site.value;
  if (state === 'up')
    return (
      <a href={`${url}${path}`} target="_blank" rel="noopener">
        {words.shell.seePage}
      </a>
    );
  if (state === 'starting') return <span>{words.shell.siteStarting}</span>;
  return (
    <>
      <button type="button" onClick={() => void ask('shell/start-site', null)} title={message}>
        {words.shell.startSite}
      </button>
      {state === 'failed' && <span> {words.shell.siteFailed}</span>}
    </>
  );
}
