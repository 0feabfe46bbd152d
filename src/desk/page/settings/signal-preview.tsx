import type { FormValues } from '../../api/records.ts';
import { useAnswer } from '../base/use-answer.ts';
import { settingsWords } from './settings-words.ts';

interface SignalPreviewProps {
  /** The settings as typed. */
  readonly fields: FormValues;
}

const pauseMs = 300;

/** What programs will be told of the archive, before the settings are saved. */
export function SignalPreview({ fields }: SignalPreviewProps) {
  const { url, publisher, robots } = fields;
  const { output } = useAnswer(
    'settings/signals',
    { url: textOf(url), publisher: textOf(publisher), robots: textsOf(robots) },
    0,
    pauseMs,
  );
  if (!output) return null;
  const words = settingsWords.signals;
  return (
    <section class="signals" aria-labelledby="signals">
      <h2 id="signals">{words.title}</h2>
      <p>{output.inPages === '' && output.files.length === 1 ? words.nothing : words.note}</p>
      {!output.isAtRoot && <p>{words.inFolder(output.base)}</p>}
      <SignalText heading={words.inPages} text={output.inPages} />
      <SignalText heading={words.headers} text={output.headers} />
      {output.files.map(({ name, text, isReplaced }) => (
        <SignalText
          key={name}
          heading={name}
          text={text}
          note={isReplaced ? words.replaced(name) : undefined}
        />
      ))}
    </section>
  );
}

interface SignalTextProps {
  readonly heading: string;
  readonly text: string;
  readonly note?: string | undefined;
}

function SignalText({ heading, text, note }: SignalTextProps) {
  if (text === '') return null;
  return (
    <details>
      <summary>{heading}</summary>
      {note && <p>{note}</p>}
      <pre dir="ltr">{text}</pre>
    </details>
  );
}

function textOf(value: FormValues[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: FormValues[string] | undefined): Record<string, string> {
  if (typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (typeof part === 'string' ? [[key, part]] : [])),
  );
}
