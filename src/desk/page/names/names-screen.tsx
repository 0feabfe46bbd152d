import { useState, useEffect, useRef } from 'preact/hooks';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { NamesPage, WaitingName } from '../../api/names.ts';
import { EmptyNote } from '../parts/empty-note.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { ListFilters } from '../parts/list-filters.tsx';
import { content, finding } from '../base/events.ts';
import { languageInWords } from '../parts/language-choices.ts';
import { useKeys } from '../base/keys.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { type FewNames, FewNamesChoice } from './few-names.tsx';
import { NameCard } from './name-card.tsx';
import { useDecidedNames, useNameDecisions } from './use-name-decisions.ts';
import { useSelectedName } from './use-selected-name.ts';
import { localList } from '../base/local-texts.ts';

const pageSize = 100;
/** How many names a sitting of two minutes has; where no more wait, it would be the list itself. */
const fewNames = 20;

/** The Names screen: pending names, those in most articles first, and the card of the selected one. */
export function NamesScreen() {
  const [count, setCount] = useState(pageSize);
  const [kind, setKind] = useState<EntityKind>();
  const [find, setFind] = useState('');
  const [few, setFew] = useState<FewNames>();
  const decidedNames = useDecidedNames();
  const version = `${content.value.version} ${finding.value.version}`;
  const { output, fault: listFault } = useAnswer(
    'names/list',
    few
      ? { from: 0, count: pageSize, keys: few.keys }
      : { from: 0, count, ...(kind && { kind }), ...(find && { find }) },
    version,
  );
  const names = (output?.names ?? []).filter(({ key }) => !decidedNames[0].has(key));
  const selection = useSelectedName(names);
  const { current, select, go } = selection;
  const detail = useAnswer('names/detail', { key: current ?? '' }, version).output;
  const name = detail && detail.key === current ? detail : undefined;
  const { decide, changeKind, said, fault } = useNameDecisions(name, selection, decidedNames);
  useKeys({ j: () => go(1), ArrowDown: () => go(1), k: () => go(-1), ArrowUp: () => go(-1) });

  const total = (output?.total ?? 0) - (output?.names.length ?? 0) + names.length;
  return (
    <>
      <h1>{words.names.title}</h1>
      {!few && <p class="small">{countText(total, output?.once ?? 0)}</p>}
      <p class="hidden" role="status">
        {said}
      </p>
      <FaultNote fault={fault ?? listFault} />
      <WithoutRules languages={output?.withoutRules ?? []} />
      {output?.untried && (
        <p class="work-note">
          {words.names.untried(languageList(output.untried.languages), output.untried.articles)}
        </p>
      )}
      {(few || total > fewNames) && <FewNamesChoice few={few} left={names.length} onChange={setFew} />}
      <div class="names-screen">
        <section class="names-waiting" aria-label={words.names.waiting}>
          {!few && (
            <ListFilters
              label={words.names.find}
              find={find}
              kind={kind}
              labelOf={(one) => (one === undefined ? words.names.allKinds : words.kind(one))}
              onFind={setFind}
              onKind={setKind}
            />
          )}
          <NameList names={names} selected={current} onSelect={select} />
          {total > names.length && (
            <p>
              <ActionButton label={words.names.showMore} onClick={() => setCount(count + pageSize)} />
            </p>
          )}
        </section>
        <div>
          {name ? (
            <NameCard name={name} onDecide={(...one) => decide(...one)} onChangeKind={changeKind} />
          ) : (
            output && !few && names.length === 0 && <Nothing isFiltered={kind !== undefined || find !== ''} />
          )}
        </div>
        <KeyList keys={words.names.keys} />
      </div>
    </>
  );
}

function countText(total: number, once: number): string {
  return once === 0 ? words.names.count(total) : words.names.countOnce(total - once, once);
}

function languageList(codes: readonly string[]): string {
  return localList(codes.map(languageInWords));
}

/** Says in which languages no name is proposed from the text alone, and what helps. */
function WithoutRules({ languages }: { readonly languages: NamesPage['withoutRules'] }) {
  if (languages.length === 0) return null;
  const named = languageList(languages.map(({ language }) => language));
  const articles = languages.reduce((sum, one) => sum + one.articles, 0);
  return (
    <div class="work-note">
      <p>{words.names.withoutRules(named, articles)}</p>
      <p>
        {words.names.withoutRulesHelp} <a href={screenHref('articles')}>{words.names.toArticles}</a>,{' '}
        <a href={screenHref('import')}>{words.names.toImport}</a>
      </p>
    </div>
  );
}

/** Explains why no names are listed. */
function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { done, of } = finding.value;
  if (isFiltered) return <p>{words.names.noneSo}</p>;
  if (content.value.of === 0)
    return (
      <EmptyNote
        text={words.names.noneBefore}
        ways={[{ href: screenHref('import'), label: words.articles.importSome }]}
      />
    );
  return <p>{done < of ? words.names.noneYet : words.names.none(done)}</p>;
}

interface NameListProps {
  readonly names: readonly WaitingName[];
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
}

/** The list of pending names. */
function NameList({ names, selected, onSelect }: NameListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <ol class="name-list" ref={list} aria-label={words.names.waiting}>
      {names.map((name) => (
        <li key={name.key}>
          <button
            type="button"
            aria-current={name.key === selected ? 'true' : undefined}
            onClick={() => onSelect(name.key)}
          >
            <span class="name-words">{name.words}</span>
            <span class={`small kind-${name.kind}`}>
              {name.record && name.record.name !== name.words
                ? words.names.isRecord(name.record.name)
                : name.fullName !== undefined
                  ? words.names.shortFor(name.fullName)
                  : words.kind(name.kind)}
              {name.record && name.record.name === name.words && ` · ${words.names.known}`}
              {name.meanings > 1 && ` · ${words.names.otherMeanings(name.meanings)}`}
              {name.variants > 0 && ` · ${words.names.variants(name.variants)}`}
            </span>
            <span class="small name-count">{words.counts.articles(name.articles)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
