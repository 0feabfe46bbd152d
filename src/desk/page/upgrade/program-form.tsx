import { useState } from 'preact/hooks';
import type { ProgramOffer } from '../../api/upgrade.ts';
import type { UploadState } from '../../api/import.ts';
import { ask, AskFault } from '../base/ask.ts';
import { useWork } from '../base/use-attempt.ts';
import { type DroppedFile, chosenFiles, droppedFiles, uploadFiles } from '../import/upload-files.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { PathForm } from '../parts/path-form.tsx';
import { ProgramOfferCard } from './program-offer-card.tsx';
import { upgradeWords } from './upgrade-words.ts';

/** The choice of a new program, which shows what it would change, and has the desk close for it. */
export function ProgramForm() {
  const { begin, isAtWork, fault } = useWork();
  const [offer, setOffer] = useState<ProgramOffer>();
  /** The path that was typed; empty for the file that was uploaded. */
  const [file, setFile] = useState('');
  const look = (path: string) =>
    begin(async () => {
      setOffer(undefined);
      setFile(path);
      setOffer(await ask('upgrade/read', { file: path }));
    });
  const choose = (files: Promise<readonly DroppedFile[]>) =>
    begin(async () => {
      setOffer(undefined);
      setFile('');
      let refused: UploadState['refused'] = [];
      await uploadFiles((await files).slice(0, 1), (_, state) => (refused = state.refused), 'upgrade/upload');
      const [first] = refused;
      if (first) throw new AskFault(first.message);
      setOffer(await ask('upgrade/read', { file: '' }));
    });
  return (
    <>
      <FaultNote fault={fault} />
      <p role="status" class="work-note">
        {isAtWork && upgradeWords.working}
      </p>
      {offer && (
        <ProgramOfferCard key={offer.digest} offer={offer} file={file} onLeave={() => setOffer(undefined)} />
      )}
      <section
        class="desk-form publish-form"
        aria-label={upgradeWords.choose}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (event.dataTransfer) choose(droppedFiles(event.dataTransfer.items));
        }}
      >
        <label class="file-button">
          {upgradeWords.choose}{' '}
          <input
            type="file"
            accept=".tgz"
            disabled={isAtWork}
            onChange={({ currentTarget }) => {
              const { files } = currentTarget;
              if (files && files.length > 0) choose(Promise.resolve(chosenFiles(files)));
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </section>
      <PathForm
        title={upgradeWords.typed}
        notes={[]}
        label={upgradeWords.place}
        note={undefined}
        action={upgradeWords.look}
        isAtWork={isAtWork}
        isRequired
        onSubmit={look}
      />
    </>
  );
}
