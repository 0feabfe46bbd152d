import { useEffect, useRef } from 'preact/hooks';
import type { CodeEditor, EditorSettings } from './code-editor.ts';
import { formatText, type TextFormat } from './format-text.ts';
import { writeWords } from './write-words.ts';

/** What a screen does with the text beside showing it. */
export type TextEditor = Pick<CodeEditor, 'insert' | 'goTo' | 'format' | 'type' | 'selected'>;

export interface PlainTextProps extends Pick<
  EditorSettings,
  'text' | 'language' | 'onChange' | 'onFiles' | 'onLink' | 'convert'
> {
  readonly editor: { current: TextEditor | undefined };
}

/** The field in which Markdown is written where the editor can’t be loaded. */
export function PlainText({ text, language, editor, onChange, onFiles }: PlainTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const takeFiles = (event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    editor.current = {
      insert(paragraph) {
        const area = field.current!;
        const at = endOfParagraph(area.value, area.selectionEnd);
        const inserted = `${at === 0 ? '\n' : '\n\n'}${paragraph}${at >= area.value.length ? '\n' : ''}`;
        area.setRangeText(inserted, at, at, 'end');
        area.focus();
        change.current(area.value);
      },
      format: (format: TextFormat) => {
        const area = field.current!;
        const { value: text, selectionStart: from, selectionEnd: to } = area;
        const next = formatText(format, { text, from, to });
        area.value = next.text;
        area.setSelectionRange(next.from, next.to);
        area.focus();
        change.current(area.value);
      },
      selected: () => field.current!.value.slice(field.current!.selectionStart, field.current!.selectionEnd),
      type(typed) {
        const area = field.current!;
        area.setRangeText(typed, area.selectionStart, area.selectionEnd, 'end');
        area.focus();
        change.current(area.value);
      },
      goTo(line) {
        const area = field.current!;
        const lines = area.value.split('\n');
        const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
        area.focus();
        area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
      },
    };
    return () => void (editor.current = undefined);
  }, []);
  return (
    <textarea
      ref={field}
      class="write-text"
      aria-label={writeWords.text}
      lang={language}
      dir="auto"
      spellcheck
      value={text}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
      onDrop={(event) => takeFiles(event, event.dataTransfer)}
      onPaste={(event) => takeFiles(event, event.clipboardData)}
    />
  );
}

/** Returns where the paragraph with the cursor ends. */
function endOfParagraph(text: string, cursor: number): number {
  const gap = text.indexOf('\n\n', cursor);
  return gap < 0 ? text.trimEnd().length : gap;
}
