import { inFigures } from '../../../text/count-of.ts';
import { type ImportCause, type ImportResult, type LeftOutGroup, maxSampled } from '../../api/import.ts';
import { screenHref } from '../base/navigate.ts';
import { words } from '../base/words.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { importWords } from './import-words.ts';
import { SampleArticles } from './sample-articles.tsx';
import { textAttributes } from '../base/desk-language.ts';

/** The list of what was written is open if it is no longer than this. */
const maxOpen = 20;

interface ImportReportProps {
  readonly result: ImportResult;
  /** Takes a group of pages that were left out for articles, by its reason. */
  readonly onTake: (reason: string) => void;
}

/** The result of an import or a preview: refused sources with advice first, then the table. */
export function ImportReport({ result, onTake }: ImportReportProps) {
  const { isDryRun, articles, refusals, refused, warnings, marks, differences, skipped, isStopped } = result;
  const { leftOut, sample, written } = result;
  return (
    <section class="import-report" aria-labelledby="import-report">
      <h2 id="import-report">{isDryRun ? importWords.dryTitle : importWords.realTitle}</h2>
      {isStopped && <FaultNote fault={{ message: importWords.stoppedEarly }} />}
      {articles === 0 && <p class="work-note">{importWords.nothing}</p>}
      {refusals.length > 0 && <Causes title={importWords.refusedCount(refused)} causes={refusals} />}
      <Outcomes result={result} />
      {sample.length > 0 && (
        <details open>
          <summary>{importWords.sample(sample.length === maxSampled)}</summary>
          <SampleArticles articles={sample} />
        </details>
      )}
      {written.length > 0 && <Written articles={written} of={countWritten(result)} />}
      {leftOut.length > 0 && <LeftOut groups={leftOut} onTake={onTake} />}
      {skipped > 0 && <p class="small">{importWords.skipped(skipped)}</p>}
      {marks.length > 0 && (
        <details>
          <summary>{importWords.marks}</summary>
          <ul class="small">
            {marks.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {warnings.length > 0 && <Causes title={importWords.toLookAt} causes={warnings} />}
      {differences.length > 0 && (
        <details>
          <summary>{importWords.differences}</summary>
          {differences.map(({ file, text }) => (
            <figure key={file}>
              <figcaption>{file}</figcaption>
              <pre tabIndex={0}>{text}</pre>
            </figure>
          ))}
        </details>
      )}
    </section>
  );
}

/** The outcomes of articles that were written. */
const outcomesWritten = ['imported', 'draft', 'updated'];

function countWritten({ outcomes }: ImportResult): number {
  return outcomes
    .filter(({ outcome }) => outcomesWritten.includes(outcome))
    .reduce((total, { count }) => total + count, 0);
}

/** The articles that were written, each a link that opens it. */
function Written({ articles, of }: { readonly articles: ImportResult['written']; readonly of: number }) {
  return (
    <details open={articles.length <= maxOpen}>
      <summary>{importWords.written(of)}</summary>
      <ul class="article-list">
        {articles.map(({ id, title, date, isDraft }) => (
          <li key={id}>
            <a href={screenHref('articles', id)}>{title}</a>{' '}
            <span class="small">{isDraft ? `${date} · ${words.articles.draft}` : date}</span>
          </li>
        ))}
        {of > articles.length && (
          <li>
            <a href={screenHref('articles')}>{importWords.places(of - articles.length)}</a>
          </li>
        )}
      </ul>
    </details>
  );
}

/** The pages of a web archive that are no articles, each group with a key to import it anyway. */
function LeftOut({
  groups,
  onTake,
}: {
  readonly groups: readonly LeftOutGroup[];
  readonly onTake: ImportReportProps['onTake'];
}) {
  return (
    <>
      <h3>{importWords.pagesLeftOut}</h3>
      <ul class="import-causes">
        {groups.map(({ reason, text, count, samples, isJudged }) => (
          <li key={reason}>
            <details>
              <summary>
                {inFigures(count)} {text}
              </summary>
              <ul class="small">
                {samples.map((address) => (
                  <li key={address}>{address}</li>
                ))}
                {count > samples.length && <li>{importWords.places(count - samples.length)}</li>}
              </ul>
            </details>
            {isJudged && (
              <button type="button" aria-label={importWords.takeBackOf(text)} onClick={() => onTake(reason)}>
                {importWords.takeBack}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Causes({ title, causes }: { readonly title: string; readonly causes: readonly ImportCause[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="import-causes">
        {causes.map(({ language, text, advice, count, places }) => (
          <li key={text}>
            <p>
              <b {...textAttributes(language)}>{text}</b>{' '}
              {count > 1 && <span class="small">{inFigures(count)}</span>}
            </p>
            <p {...textAttributes(language)}>{advice}</p>
            {count === 1 ? (
              <p class="small">{places[0]!.place}</p>
            ) : (
              <details>
                <summary>{places[0]!.place}</summary>
                <ul class="small">
                  {places.map(({ place, message }) => (
                    <li key={place}>
                      {place}
                      {message !== text && (
                        <>
                          : <span {...textAttributes(language)}>{message}</span>
                        </>
                      )}
                    </li>
                  ))}
                  {count > places.length && <li>{importWords.places(count - places.length)}</li>}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Outcomes({ result }: { readonly result: ImportResult }) {
  const { isDryRun, outcomes, unpublished, refused, records, formats } = result;
  const rows = [
    ...outcomes,
    ...(refused > 0 ? [{ outcome: 'refused', count: refused }] : []),
    ...(records > 0 ? [{ outcome: 'records', count: records }] : []),
  ];
  return (
    <div class="work-scroll">
      <table class="work-table">
        <caption class="label">{importWords.becameOf}</caption>
        <tbody>
          {rows.map(({ outcome, count }) => (
            <tr key={outcome}>
              <td class="number">{inFigures(count)}</td>
              <th scope="row">
                {importWords.outcomes[outcome]?.[isDryRun ? 'dry' : 'real'] ?? outcome}
                {outcome === 'unpublished' &&
                  unpublished.map(({ reason, count: number }) => (
                    <p key={reason} class="small">
                      {inFigures(number)}: {reason}
                    </p>
                  ))}
              </th>
            </tr>
          ))}
          <tr>
            <td class="number" />
            <th scope="row">
              {importWords.formats}{' '}
              {formats.map(({ name, count }) => `${name} (${inFigures(count)})`).join(', ')}
            </th>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** The next steps after an import. */
export function NextSteps({ result: { nameless, outcomes } }: { readonly result: ImportResult }) {
  const hasDrafts = outcomes.some(({ outcome, count }) => outcome === 'draft' && count > 0);
  return (
    <section aria-labelledby="import-next">
      <h2 id="import-next">{importWords.next}</h2>
      <ul class="work-note">
        {nameless > 0 && (
          <li>
            <a href={screenHref('names')}>{importWords.nextNames(nameless)}</a>
          </li>
        )}
        {hasDrafts && (
          <li>
            <a href={screenHref('articles')}>{importWords.nextDrafts}</a>
          </li>
        )}
        <li>
          <a href={screenHref('problems')}>{importWords.nextProblems}</a>
        </li>
        <li>
          <a href={screenHref('today')}>{importWords.nextToday}</a>
        </li>
      </ul>
    </section>
  );
}
