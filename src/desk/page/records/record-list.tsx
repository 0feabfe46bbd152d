import { countOf } from '../../../archive/count-of.ts';
import { signal } from '@preact/signals';
import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { Pager } from '../parts/pager.tsx';
import { content } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { recordHref } from './record-href.ts';
import { recordWords } from './records-words.ts';

const pageSize = 50;

/** The state of the search, which is kept while a record is open. */
const search = signal<{ readonly find: string; readonly kind: EntityKind | ''; readonly from: number }>({
  find: '',
  kind: '',
  from: 0,
});

/** The list of records, those with the most articles first. */
export function RecordList() {
  const { find, kind, from } = search.value;
  const { output, fault } = useAnswer(
    'records/list',
    { from, count: pageSize, find, ...(kind !== '' && { kind }) },
    content.value.version,
  );
  const kinds = output?.kinds ?? {};
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <form class="record-filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          {recordWords.find}{' '}
          <input
            type="search"
            value={find}
            onInput={({ currentTarget }) => (search.value = { find: currentTarget.value, kind, from: 0 })}
          />
        </label>
        <label>
          {recordWords.kind}{' '}
          <select
            value={kind}
            onChange={({ currentTarget }) =>
              (search.value = { find, kind: currentTarget.value as EntityKind | '', from: 0 })
            }
          >
            <option value="">{recordWords.allKinds(all)}</option>
            {entityKinds.map((one) => (
              <option key={one} value={one}>
                {recordWords.ofKind(one, kinds[one] ?? 0)}
              </option>
            ))}
          </select>
        </label>
        <a href={recordHref('new', 'entity')}>{recordWords.newRecord.entity}</a>
      </form>
      <FaultNote fault={fault} />
      {output?.total === 0 && <p class="work-note">{recordWords.none}</p>}
      <ol class="record-rows" start={from + 1}>
        {output?.rows.map((row) => (
          <li key={row.id}>
            <p>
              <a href={recordHref('entity', row.id)}>{row.name}</a>{' '}
              <span class={`small kind-${row.kind}`}>{words.kind(row.kind)}</span>{' '}
              <span class="small">{countOf(row.articles, 'article')}</span>
            </p>
            {(row.aliases.length > 0 || row.description !== undefined) && (
              <p class="small">{[row.aliases.join(', '), row.description].filter(Boolean).join(' — ')}</p>
            )}
          </li>
        ))}
      </ol>
      <Pager
        from={from}
        count={pageSize}
        total={output?.total ?? 0}
        onGo={(to) => (search.value = { find, kind, from: to })}
      />
    </>
  );
}
