import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { dayInLanguage } from '../base/local-texts.ts';
import type { EarlierPreview } from '../../api/backup.ts';
import type { PublishOutputs } from '../../api/publish.ts';
import { ReturnPanel } from '../backup/return-panel.tsx';
import { ask } from '../base/ask.ts';
import { content } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useWork } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { publishWords } from './publish-words.ts';
import { noteEnglish } from '../base/english-texts.ts';

type PastRelease = PublishOutputs['publish/history']['releases'][number];

/** What was done: still to be read when the keeper comes back to the screen. */
const said = signal('');

/** What falls due on which day, what was published when, and the way back to each of these. */
export function PublicationHistory({ isAtWork }: { readonly isAtWork: boolean }) {
  const { output } = useAnswer('publish/history', null, content.value.version);
  if (!output) return null;
  const { releases, due, more } = output;
  return (
    <section class="publish-report">
      {due.length > 0 && (
        <>
          <h2>{publishWords.due}</h2>
          <ul>
            {due.map(({ id, title, until }) => (
              <li key={id}>
                {dayInLanguage(until)}: <a href={screenHref('articles', id)}>{title}</a>
              </li>
            ))}
          </ul>
          {more !== undefined && <p class="small">{more}</p>}
        </>
      )}
      <h2>{publishWords.releases}</h2>
      {releases.length === 0 && <p class="work-note">{publishWords.noReleases}</p>}
      <Releases releases={releases} isAtWork={isAtWork} />
    </section>
  );
}

interface ReleasesProps {
  readonly releases: readonly PastRelease[];
  readonly isAtWork: boolean;
}

function Releases({ releases, isAtWork }: ReleasesProps) {
  const { begin, isAtWork: isAsking, fault } = useWork();
  const [shown, setShown] = useState<{ readonly release: PastRelease; readonly preview: EarlierPreview }>();
  const isBusy = isAtWork || isAsking;
  const attempt = (work: () => Promise<unknown>) => {
    if (isAtWork) return;
    begin(() => {
      said.value = '';
      return work();
    });
  };
  const show = (release: PastRelease) =>
    attempt(async () => {
      setShown(undefined);
      setShown({ release, preview: await ask('backup/preview-earlier', { release: release.digest }) });
    });
  const goBack = () =>
    attempt(async () => {
      const { release, preview } = shown!;
      await ask('backup/go-back', { release: release.digest, digest: preview.digest });
      setShown(undefined);
      said.value = publishWords.wentBack(dayInLanguage(release.day));
    });
  return (
    <>
      <FaultNote fault={fault} />
      <div role="status">
        {isAsking && <p class="work-note">{publishWords.comparing}</p>}
        {said.value !== '' && <p class="work-note">{said.value}</p>}
      </div>
      {shown && (
        <ReturnPanel
          key={shown.preview.digest}
          title={publishWords.backTo(dayInLanguage(shown.release.day))}
          notes={[publishWords.backNote(shown.preview.from)]}
          lists={shown.preview.lists}
          refusals={shown.preview.refusals}
          question={shown.preview.lists.some(({ isLoss }) => isLoss) ? publishWords.mayLose : undefined}
          isAtWork={isBusy}
          onReturn={goBack}
          onLeave={() => setShown(undefined)}
        />
      )}
      <ol class="publish-copies">
        {releases.map((release, index) => (
          <li key={index}>
            {dayInLanguage(release.day)}: {noteEnglish(release.what)}
            {index === 0 && ` ${publishWords.newest}`}{' '}
            <button
              type="button"
              disabled={isBusy}
              aria-label={publishWords.backToThis(dayInLanguage(release.day), index + 1)}
              onClick={() => show(release)}
            >
              {publishWords.back}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
