import { useState } from 'preact/hooks';
import type { WrittenText, WrittenType } from '../../api/write.ts';
import { ask } from '../base/ask.ts';
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
  /** A picture that is to be described and stored. */
  const [picture, setPicture] = useState<File>();
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
        onFiles={([first]) => setPicture(first)}
        onLink={() => setLinked('')}
        convert={async (html) => (await ask('write/paste', { html })).markdown}
      />
      <p class="desk-actions">
        <label class="file-choice">
          <span>
            {writeWords.addPicture} <span class="small">{writeWords.addNote}</span>
          </span>
          <input
            type="file"
            accept="image/*"
            onChange={({ currentTarget }) => {
              setPicture(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {picture && (
        <PictureForm
          key={picture.name}
          type={type}
          id={id}
          file={picture}
          onInsert={(markdown) => editor.current?.insert(markdown)}
          onClose={() => setPicture(undefined)}
        />
      )}
    </>
  );
}
