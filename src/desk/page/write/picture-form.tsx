import { useEffect, useState } from 'preact/hooks';
import type { WrittenType } from '../../api/write.ts';
import { AskFault, askChange } from '../base/ask.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { base64Of } from '../base/base64-of.ts';
import { ChoiceField, LabeledField } from '../parts/labeled-field.tsx';
import { FocusPicture } from '../parts/focus-picture.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { SmallForm } from './small-form.tsx';
import { writeWords } from './write-words.ts';

/** The server takes requests of 64 MB, and a file in base64 is a third larger. */
const maxBytes = 45_000_000;

interface PictureFormProps {
  readonly type: WrittenType;
  readonly id: string;
  readonly file: File;
  /** Receives the Markdown of a picture in the text. */
  readonly onInsert: (markdown: string) => void;
  readonly onClose: () => void;
}

/** Describes and credits a picture, stores it beside the text, and puts it there. */
export function PictureForm({ type, id, file, onInsert, onClose }: PictureFormProps) {
  const [alt, setAlt] = useState('');
  const [caption, setCaption] = useState('');
  const [credit, setCredit] = useState('');
  const [place, setPlace] = useState<'top' | 'text'>('text');
  const [focus, setFocus] = useState('');
  const [preview, setPreview] = useState<string>();
  useEffect(() => {
    const address = URL.createObjectURL(file);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [file]);
  const [fault, attempt] = useAttempt();
  const { picture } = writeWords;
  const store = async () => {
    if (file.size > maxBytes) throw new AskFault(picture.tooLarge);
    const base64 = await base64Of(file);
    const said = { alt, caption, credit, ...(place === 'top' && focus !== '' && { focus }) };
    const stored = await askChange('write/picture', { type, id, name: file.name, base64, place, ...said });
    if (stored.markdown !== undefined) onInsert(stored.markdown);
    onClose();
  };
  return (
    <SmallForm
      title={picture.title(file.name)}
      note={picture.note}
      button={picture.add}
      onSubmit={() => void attempt(store)}
      onClose={onClose}
    >
      <LabeledField
        label={picture.alt}
        note={picture.altNote}
        value={alt}
        isLong
        isRequired
        onInput={setAlt}
      />
      <LabeledField label={picture.caption} value={caption} onInput={setCaption} />
      <LabeledField label={picture.credit} value={credit} onInput={setCredit} />
      {type === 'article' && (
        <ChoiceField label={picture.place} value={place} choices={picture.places} onChange={setPlace} />
      )}
      {place === 'top' && preview !== undefined && (
        <div class="field">
          <p class="small">{picture.focus}</p>
          <FocusPicture source={preview} focus={focus} onChange={setFocus} />
        </div>
      )}
      <FaultNote fault={fault} />
    </SmallForm>
  );
}
