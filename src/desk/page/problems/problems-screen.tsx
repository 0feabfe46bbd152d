import { useState } from 'preact/hooks';
import type { ProblemCause, ProblemPlace } from '../../api/problems.ts';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ask, askChange } from '../base/ask.ts';
import { content, survey } from '../base/events.ts';
import { deskLanguage, type TextAttributes, textAttributes } from '../base/desk-language.ts';
import { screenHref, recordHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { problemWords } from './problems-words.ts';
import { inLocalFigures } from '../base/local-texts.ts';

const placesAtATime = 100;

/** The Problems screen: problems by cause, errors first, each linked to the screen that edits it. */
export function ProblemsScreen() {
  const { state, done, of } = survey.value;
  const [said, setSaid] = useState('');
  const language = deskLanguage();
  const version = `${content.value.version} ${state} ${done} ${language}`;
  const { output, fault } = useAnswer('problems/list', { language }, version);
  const check = async () => {
    const { reread } = await ask('problems/check', null);
    setSaid(problemWords.reread(reread));
  };
  const isClean = output !== undefined && output.errors + output.warnings === 0;
  return (
    <>
      <h1>{problemWords.title}</h1>
      <FaultNote fault={fault} />
      {output && (
        <p class="work-note" role="status">
          {!isClean
            ? problemWords.sum(output.errors, output.warnings, output.files)
            : state === 'done'
              ? problemWords.none
              : problemWords.noneYet}{' '}
          {said}
        </p>
      )}
      <p class="desk-actions work-note">
        <button type="button" onClick={() => void check()} disabled={state === 'running'}>
          {problemWords.check}
        </button>
        <span class="small">{problemWords.checkNote}</span>
      </p>
      {state === 'running' && <Bar done={done} of={of} label={problemWords.checking} />}
      {output?.causes.map((cause) => (
        <Cause key={cause.key} cause={cause} version={version} />
      ))}
    </>
  );
}

function Cause({ cause, version }: { readonly cause: ProblemCause; readonly version: string }) {
  const { key, severity, text, advice, count, places } = cause;
  const said = textAttributes(cause.language);
  const [refusal, attempt] = useAttempt();
  const [more, setMore] = useState<{ readonly version: string; readonly places: readonly ProblemPlace[] }>();
  const shown = more?.version === version ? [...places, ...more.places] : places;
  const showMore = async () => {
    const language = deskLanguage();
    const next = await ask('problems/places', { key, from: shown.length, count: placesAtATime, language });
    setMore({ version, places: [...shown.slice(places.length), ...next] });
  };
  return (
    <section class={`problem-cause ${severity}`}>
      <h2>
        <span class="label">{problemWords.severities[severity]}</span> <span {...said}>{text}</span>{' '}
        {count > 1 && <span class="small">{inLocalFigures(count)}</span>}
      </h2>
      <p class="work-note" {...said}>
        {advice}
      </p>
      <FaultNote fault={refusal} />
      <ul>
        {shown.map((place, index) => (
          <li key={index}>
            <Place
              place={place}
              isAlone={count === 1}
              text={text}
              said={said}
              onAnswer={(answer) => void attempt(() => askChange('records/change', answer))}
            />
          </li>
        ))}
      </ul>
      {count > shown.length && (
        <button type="button" onClick={() => void showMore()}>
          {problemWords.more(Math.min(placesAtATime, count - shown.length))}
        </button>
      )}
    </section>
  );
}

function Place({
  place: { file, line, field, message, advice, answer, target },
  isAlone,
  text,
  said,
  onAnswer,
}: {
  readonly place: ProblemPlace;
  readonly isAlone: boolean;
  readonly text: string;
  readonly said: TextAttributes;
  readonly onAnswer: (answer: NonNullable<ProblemPlace['answer']>) => void;
}) {
  return (
    <>
      <span class="problem-place">
        {file}
        {line !== undefined && `:${line}`} {field !== undefined && <code>{field}</code>}
      </span>{' '}
      {target && (
        <a
          href={
            target.type === 'article'
              ? // What is wrong in the text is mended there; its fields stand beside the names.
                screenHref(field === undefined ? 'write' : 'articles', target.id)
              : recordHref(target.type, target.id)
          }
        >
          {problemWords.open[target.type]}
        </a>
      )}{' '}
      {answer?.type === 'distinct' && (
        <>
          <a href={screenHref('articles', answer.b)}>{problemWords.other}</a>{' '}
          <a href={recordHref('same', 'article')}>{problemWords.compare}</a>{' '}
        </>
      )}
      {answer && (
        <button type="button" onClick={() => onAnswer(answer)}>
          {problemWords.answers[answer.type]}
        </button>
      )}
      {!isAlone && message !== text && (
        <p class="small" {...said}>
          {message} {advice}
        </p>
      )}
    </>
  );
}
