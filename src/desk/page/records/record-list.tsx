import { signal } from '@preact/signals';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import { EmptyNote } from '../parts/empty-note.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ListFilters } from '../parts/list-filters.tsx';
import { Pager } from '../parts/pager.tsx';
import { content } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { recordHref, screenHref } from '../base/navigate.ts';
import { recordWords } from './records-words.ts';

const pageSize = 50;

/** The state of the search, which is kept while a record is open. */
const search = signal<{
  readonly find: string;
  readonly kind: EntityKind | undefined;
  readonly from: number;
}>({
  find: '',
  kind: undefined,
  from: 0,
});

/** The list of records, those with the most articles first. */
export function RecordList() {
  const { find, kind, from } = search.value;
  const { output, fault } = useAnswer(
    'records/list',
    { from, count: pageSize, find, ...(kind && { kind }) },
    content.value.version,
  );
  const kinds = output?.kinds ?? {};
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <ListFilters
        label={recordWords.find}
        find={find}
        kind={kind}
        labelOf={(one) =>
          one === undefined ? recordWords.allKinds(all) : recordWords.ofKind(one, kinds[one] ?? 0)
        }
        onFind={(typed) => (search.value = { find: typed, kind, from: 0 })}
        onKind={(chosen) => (search.value = { find, kind: chosen, from: 0 })}
      >
        <a href={recordHref('new', 'entity')}>{recordWords.newRecord.entity}</a>
      </ListFilters>
      <FaultNote fault={fault} />
      {output?.total === 0 && (all > 0 || find !== '') && <p class="work-note">{recordWords.none}</p>}
      {output && all === 0 && find === '' && (
        <EmptyNote
          text={recordWords.noRecords}
          ways={[
            { href: screenHref('names'), label: recordWords.toNames },
            { href: recordHref('new', 'entity'), label: recordWords.newRecord.entity },
          ]}
        />
      )}
      <ol class="record-rows" start={from + 1}>
        {output?.rows.map((row) => (
          <li key={row.id}>
            <p>
              <a href={recordHref('entity', row.id)}>{row.name}</a>{' '}
              <span class={`small kind-${row.kind}`}>{words.kind(row.kind)}</span>{' '}
              <span class="small">{words.counts.articles(row.articles)}</span>
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
