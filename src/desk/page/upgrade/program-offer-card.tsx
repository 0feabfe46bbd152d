import { useState } from 'preact/hooks';
import type { ProgramOffer } from '../../api/upgrade.ts';
import { ask } from '../base/ask.ts';
import { drafts } from '../base/drafts.ts';
import { unsaved } from '../base/events.ts';
import { useWork } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { upgradeWords } from './upgrade-words.ts';
import { megabytesOf } from '../base/local-texts.ts';

interface ProgramOfferCardProps {
  readonly offer: ProgramOffer;
  /** The path that was typed; empty for the file that was uploaded. */
  readonly file: string;
  readonly onLeave: () => void;
}

/** A new program: its file with its digest, what is new, what it would change, and the button that upgrades. */
export function ProgramOfferCard({ offer, file, onLeave }: ProgramOfferCardProps) {
  const { begin, isAtWork, fault } = useWork();
  const [trial, setTrial] = useState<readonly string[]>();
  const { name, bytes, digest, version, changes } = offer;
  const typed = [...drafts.value];
  const isUnsaved = unsaved.value.decisions.length > 0;
  return (
    <section class="desk-card" aria-label={upgradeWords.offer(version)}>
      <h2>{upgradeWords.offer(version)}</h2>
      <dl>
        <dt>{upgradeWords.file}</dt>
        <dd class="publish-path">
          {name} · {upgradeWords.size(megabytesOf(bytes))}
        </dd>
        <dt>{upgradeWords.digest}</dt>
        <dd class="publish-path">
          <code>{digest}</code>
          <p class="small">{upgradeWords.digestNote}</p>
        </dd>
      </dl>
      <h3>{upgradeWords.changes}</h3>
      {changes === '' ? <p>{upgradeWords.noChanges}</p> : <pre tabIndex={0}>{changes}</pre>}
      {trial && (
        <>
          <h3>{upgradeWords.trial}</h3>
          <pre tabIndex={0}>{trial.join('\n')}</pre>
        </>
      )}
      <FaultNote fault={fault} />
      {typed.length > 0 && (
        <p class="fault">
          {upgradeWords.drafts}{' '}
          {typed.map(([key, { label, href }]) => (
            <a key={key} href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
      {isUnsaved && <p class="fault">{upgradeWords.unsaved}</p>}
      <p class="desk-actions">
        <button
          type="button"
          class="first"
          disabled={isAtWork || typed.length > 0 || isUnsaved}
          onClick={() => begin(() => ask('upgrade/start', { file, digest }))}
        >
          {upgradeWords.start}
        </button>
        <button
          type="button"
          disabled={isAtWork}
          onClick={() => begin(async () => setTrial(await ask('upgrade/try', { file })))}
        >
          {upgradeWords.try}
        </button>
        <button type="button" disabled={isAtWork} onClick={onLeave}>
          {upgradeWords.leave}
        </button>
      </p>
      <p class="small">{upgradeWords.startNote}</p>
      <p role="status" class="small">
        {isAtWork ? upgradeWords.working : upgradeWords.tryNote}
      </p>
    </section>
  );
}
