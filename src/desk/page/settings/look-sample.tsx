import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormValue, FormValues } from '../../api/records.ts';
import { settingsWords } from './settings-words.ts';

/** The colors of a mode as typed; those that are not typed are the usual ones. */
const parts = ['paper', 'ink', 'accent'] as const;

/** The name of the archive and a line of text in the colors that are typed, at once and before they are saved. */
export function LookSample({ fields }: { readonly fields: FormValues }) {
  return (
    <section class="look-sample" aria-label={settingsWords.sample}>
      <h2 class="label">{settingsWords.sample}</h2>
      {(['light', 'dark'] as const).map((mode) => (
        <ModeSample key={mode} mode={mode} fields={fields} />
      ))}
    </section>
  );
}

function ModeSample({ mode, fields }: { readonly mode: 'light' | 'dark'; readonly fields: FormValues }) {
  const card = useRef<HTMLDivElement>(null);
  const name = textAt(fields, ['look', 'wordmark']) ?? textAt(fields, ['title']) ?? '';
  const colors = parts.map((part) => textAt(fields, ['look', 'colors', part, mode]));
  // Styles are set by script, since the policy of the desk allows none in attributes.
  useLayoutEffect(() => {
    const { style } = card.current!;
    style.colorScheme = mode;
    parts.forEach((part, index) => {
      const variable = part === 'accent' ? '--stamp' : `--${part}`;
      const color = colors[index];
      if (color === undefined) style.removeProperty(variable);
      else style.setProperty(variable, color);
    });
  }, [mode, colors.join(' ')]);
  return (
    <>
      <p class="small">{settingsWords[mode]}</p>
      <div ref={card} class={`sample-card sample-${mode}`}>
        <p class="sample-name">{name}</p>
        <p>
          {settingsWords.sampleText} <span class="sample-link">{settingsWords.sampleLink}</span>.
        </p>
      </div>
    </>
  );
}

function textAt(fields: FormValues, path: readonly string[]): string | undefined {
  let value: FormValue | undefined = fields;
  for (const key of path) {
    if (typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = (value as FormValues)[key];
  }
  return typeof value === 'string' && value !== '' ? value : undefined;
}
