import { useState } from 'preact/hooks';
import type { WrittenText, WrittenType } from '../../api/write.ts';
import { attachmentEnding, attachmentTypes } from '../../../schema/attachment.ts';
import { ask } from '../base/ask.ts';
import { FileForm } from './file-form.tsx';
import { FormatBar } from './format-bar.tsx';
import { LinkSearch } from './link-search.tsx';
import type { TextEditor } from './plain-text.tsx';
import { PictureForm } from './picture-form.tsx';
import { TextField } from './text-field.tsx';
import type { TextMarks } from './code-editor.ts';
import { writeWords } from './write-words.ts';

interface TextToolsProps {
  readonly type: WrittenType;
  readonly id: string;
  readonly text: WrittenText;
  readonly body: string;
  readonly marks: TextMarks | undefined;
  readonly editor: { current: TextEditor | undefined };
  readonly onChange: (body: string) => void;
}

/** The field with the text, what formats it, and what puts links and pictures into it. */
export function TextTools({ type, id, text, body, marks, editor, onChange }: TextToolsProps) {
  /** A picture or another file that is to be described and stored. */
  const [added, setAdded] = useState<File>();
  const isAttachment =
    type === 'article' && added !== undefined && attachmentEnding(added.name) !== undefined;
  const close = () => setAdded(undefined);
  const insert = (markdown: string) => editor.current?.insert(markdown);
  /** The words for which a link is sought. */
  const [linked, setLinked] = useState<string>();
  return (
    <>
      <FormatBar
        onFormat={(format) => editor.current?.format(format)}
        onLink={() => setLinked(editor.current?.selected() ?? '')}
      />
      {linked !== undefined && (
        <LinkSearch
          text={linked}
          onChoose={(markdown) => {
            setLinked(undefined);
            editor.current?.type(markdown);
          }}
          onClose={() => setLinked(undefined)}
        />
      )}
      <TextField
        of={`text ${type} ${id}`}
        marks={marks}
        text={body}
        language={text.language}
        editor={editor}
        onChange={onChange}
        onFiles={([first]) => setAdded(first)}
        onLink={() => setLinked('')}
        convert={async (html) => (await ask('write/paste', { html })).markdown}
      />
      <p class="desk-actions">
        <label class="file-button">
          {writeWords.addPicture}
          <input
            type="file"
            accept={type === 'article' ? ['image/*', ...Object.keys(attachmentTypes)].join(',') : 'image/*'}
            onChange={({ currentTarget }) => {
              setAdded(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <span class="small">{writeWords.addNote}</span>
      </p>
      {added && isAttachment && (
        <FileForm key={added.name} id={id} file={added} onInsert={insert} onClose={close} />
      )}
      {added && !isAttachment && (
        <PictureForm key={added.name} type={type} id={id} file={added} onInsert={insert} onClose={close} />
      )}
    </>
  );
}
