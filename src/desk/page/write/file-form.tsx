import { useState } from 'preact/hooks';
import { attachmentEnding, attachmentTypes } from '../../../schema/attachment.ts';
import { AskFault, askChange } from '../base/ask.ts';
import { base64Of } from '../base/base64-of.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { SmallForm } from './small-form.tsx';
import { writeWords } from './write-words.ts';

/** The server takes requests of 64 MB, and files in base64 are a third larger. */
const maxBytes = 45_000_000;

interface FileFormProps {
  readonly id: string;
  readonly file: File;
  /** Receives the link as Markdown. */
  readonly onInsert: (markdown: string) => void;
  readonly onClose: () => void;
}

/** Stores a PDF, a sound or a film beside the article, and puts a link to it into the text. */
export function FileForm({ id, file, onInsert, onClose }: FileFormProps) {
  const [words, setWords] = useState('');
  const [transcript, setTranscript] = useState<File>();
  const [fault, attempt] = useAttempt();
  const { file: said } = writeWords;
  const ending = attachmentEnding(file.name);
  const isDocument = ending === undefined || attachmentTypes[ending].medium === 'document';
  const store = async () => {
    if (file.size + (transcript?.size ?? 0) > maxBytes) throw new AskFault(said.tooLarge);
    const base64 = await base64Of(file);
    const more = transcript && { transcript: await base64Of(transcript) };
    const { markdown } = await askChange('write/file', { id, name: file.name, base64, words, ...more });
    onInsert(markdown);
    onClose();
  };
  return (
    <SmallForm
      title={writeWords.picture.title(file.name)}
      note={isDocument ? said.note : said.playerNote}
      button={said.add}
      onSubmit={() => void attempt(store)}
      onClose={onClose}
    >
      <LabeledField label={said.words} note={said.wordsNote} value={words} isRequired onInput={setWords} />
      {!isDocument && (
        <label class="file-choice">
          <span>
            {said.transcript} <span class="small">{said.transcriptNote}</span>
          </span>
          <input
            type="file"
            accept=".vtt"
            onChange={({ currentTarget }) => setTranscript(currentTarget.files?.[0])}
          />
        </label>
      )}
      <FaultNote fault={fault} />
    </SmallForm>
  );
}
