import { useEffect, useState } from 'preact/hooks';
import type { FormValues, RecordDetail, RecordType } from '../../api/records.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { ask, AskFault } from '../shell/ask.ts';
import { content } from '../shell/events.ts';
import { screenHref } from '../shell/navigate.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { FieldForm } from './field-form.tsx';
import { MergeForm, RenameForm } from './record-changes.tsx';
import { recordWords } from './records-words.ts';
import { useFaults } from './use-faults.ts';

interface RecordViewProps {
  readonly type: RecordType;
  readonly id: string;
}

/** One record: its fields as a form, where it is used, and what else can be done with it. */
export function RecordView({ type, id }: RecordViewProps) {
  const { output, fault } = useAnswer('records/show', { type, id }, content.value.version);
  const [opened, setOpened] = useState<RecordDetail>();
  const [edited, setEdited] = useState<FormValues>();
  const [saved, setSaved] = useState(false);
  const [refusal, setRefusal] = useState<AskFault>();
  // What is being typed stays, whatever else changes; the record is opened anew where nothing was typed.
  useEffect(() => {
    if (output && edited === undefined) setOpened(output);
  }, [output, edited]);
  const faults = useFaults(type, id, edited);
  if (output === null) return <p class="work-note">{recordWords.notThere}</p>;
  if (!output || !opened) return <FaultNote fault={fault} />;
  const fields = edited ?? opened.fields;
  const shownFaults = edited === undefined ? opened.faults : faults;
  const isOutdated = edited !== undefined && output.digest !== opened.digest;
  const save = async (event: Event) => {
    event.preventDefault();
    try {
      await ask('records/save', { type, id, digest: opened.digest, fields: withoutEmpty(fields) });
      setEdited(undefined);
      setRefusal(undefined);
      setSaved(true);
    } catch (error) {
      if (!(error instanceof AskFault)) throw error;
      setRefusal(error);
    }
  };
  return (
    <div class="record-view">
      <form class="record-form" onSubmit={(event) => void save(event)}>
        <div>
          <h2>{opened.name}</h2>
          <p class="small">{opened.file}</p>
        </div>
        <FieldForm
          type={type}
          form={opened.form}
          fields={fields}
          faults={shownFaults}
          onChange={(next) => {
            setSaved(false);
            setEdited(next);
          }}
        />
        <FaultNote fault={refusal} />
        {isOutdated && (
          <p class="fault" role="alert">
            {recordWords.changedMeanwhile}{' '}
            <button type="button" onClick={() => setEdited(undefined)}>
              {recordWords.openAgain}
            </button>
          </p>
        )}
        <p class="work-actions record-save">
          <button type="submit" class="first" disabled={edited === undefined}>
            {recordWords.save}
          </button>
          <span role="status" class="small">
            {shownFaults.length > 0
              ? recordWords.faults(shownFaults.length)
              : edited !== undefined
                ? recordWords.dirty
                : saved
                  ? recordWords.saved
                  : ''}
          </span>
        </p>
      </form>
      <aside class="record-side">
        <RecordUses record={output} />
        <RenameForm type={type} id={id} />
        <MergeForm type={type} id={id} />
      </aside>
    </div>
  );
}

function RecordUses({ record: { articles, articleCount, uses } }: { readonly record: RecordDetail }) {
  return (
    <section>
      <h3>{articleCount === 0 ? recordWords.noArticles : recordWords.usedIn(articleCount)}</h3>
      <ul class="small">
        {articles.map(({ id, title, date }) => (
          <li key={id}>
            {date} <a href={screenHref('articles', id)}>{title}</a>
          </li>
        ))}
      </ul>
      {articleCount > articles.length && (
        <p class="small">{recordWords.moreArticles(articleCount - articles.length)}</p>
      )}
      {uses.length > 0 && (
        <>
          <h3>{recordWords.alsoIn}</h3>
          <ul class="small">
            {uses.map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What was added to a list and never filled in says nothing. */
export function withoutEmpty(fields: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.filter(
            (item) => item !== '' && !(typeof item === 'object' && Object.keys(item as object).length === 0),
          )
        : value,
    ]),
  );
}
