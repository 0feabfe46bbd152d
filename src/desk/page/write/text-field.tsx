import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CodeEditor, EditorSettings, TextMarks } from './code-editor.ts';
import { PlainText, type PlainTextProps } from './plain-text.tsx';
import { writeWords } from './write-words.ts';

interface TextFieldProps extends PlainTextProps {
  /** Names the text among all of the archive. */
  readonly of: string;
  /** Undefined until they are known. */
  readonly marks: TextMarks | undefined;
}

type OpenEditor = (settings: EditorSettings) => CodeEditor;

/**
 * The field in which Markdown is written: an editor that is loaded on this screen only, or a plain field if that fails. Nothing
 * is shown in its place until then, since what is typed into a field that is exchanged would be lost.
 */
export function TextField(props: TextFieldProps) {
  const [open, setOpen] = useState<OpenEditor | 'none'>();
  useEffect(() => {
    import('./code-editor.ts').then(
      ({ openEditor }) => setOpen(() => openEditor),
      () => setOpen('none'),
    );
  }, []);
  if (open === undefined) return <p class="small">{writeWords.opening}</p>;
  return open === 'none' ? <PlainText {...props} /> : <CodeText {...props} open={open} />;
}

function CodeText({
  open,
  of,
  text,
  language,
  marks,
  editor,
  ...handlers
}: TextFieldProps & { readonly open: OpenEditor }) {
  const host = useRef<HTMLDivElement>(null);
  const opened = useRef<CodeEditor>(undefined);
  const current = useRef(handlers);
  current.current = handlers;
  useLayoutEffect(() => {
    const one = open({
      host: host.current!,
      key: of,
      text,
      label: writeWords.text,
      language,
      onChange: (changed) => current.current.onChange(changed),
      onFiles: (files) => current.current.onFiles(files),
      onLink: () => current.current.onLink(),
      convert: (html) => current.current.convert(html),
    });
    opened.current = one;
    editor.current = one;
    // Whoever begins a text types it next.
    if (text.trim() === '') one.goTo(1);
    return () => {
      editor.current = undefined;
      one.close();
    };
  }, []);
  useLayoutEffect(() => opened.current?.replace(text), [text]);
  useEffect(() => marks && opened.current?.mark(marks), [marks]);
  return <div ref={host} class="write-code" />;
}
