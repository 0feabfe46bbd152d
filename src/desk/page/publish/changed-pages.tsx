import { useState } from 'preact/hooks';
import type { PageChangeKind } from '../../api/publish.ts';
import { publishing } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { Pager } from '../parts/pager.tsx';
import { publishWords } from './publish-words.ts';

const pageSize = 50;

interface ChangedPagesProps {
  readonly change: PageChangeKind;
  readonly count: number;
  /** The address of the built site, where the pages can be seen; undefined if it was not opened. */
  readonly site: string | undefined;
}

/** The pages that change in one way, a part at a time, each with what it is about. */
export function ChangedPages({ change, count, site }: ChangedPagesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{publishWords.changeKinds[change](count)}</summary>
      {isOpen && <PageRows change={change} count={count} site={change === 'gone' ? undefined : site} />}
    </details>
  );
}

function PageRows({ change, count, site }: ChangedPagesProps) {
  const [from, setFrom] = useState(0);
  const input = { change, from, count: pageSize };
  const { output = [] } = useAnswer('publish/pages', input, publishing.value.state);
  return (
    <>
      <ul class="publish-addresses">
        {output.map(({ address, title }) => (
          <li key={address}>
            {title !== undefined && <b>{title}</b>}{' '}
            {site === undefined ? (
              <span class={title === undefined ? '' : 'small'}>{address}</span>
            ) : (
              <a href={new URL(address.slice(1), site).href} target="_blank" rel="noopener noreferrer">
                {address}
              </a>
            )}
          </li>
        ))}
      </ul>
      <Pager from={from} count={pageSize} total={count} onGo={setFrom} />
    </>
  );
}
