import { inFigures } from '../../../text/count-of.ts';
import type { CaptureReport, SiteLook } from '../../api/website.ts';
import { SampleArticles } from './sample-articles.tsx';
import { websiteWords } from './website-words.ts';

/** What was found at a site, and a few articles as they would be. */
export function SiteLookView({ look: { found, robots, sample, pages } }: { readonly look: SiteLook }) {
  return (
    <section aria-labelledby="site-look">
      <h2 id="site-look">{websiteWords.found}</h2>
      <p class="work-note">{found}</p>
      {robots !== undefined && (
        <details>
          <summary>{websiteWords.robots}</summary>
          <pre tabIndex={0}>{robots}</pre>
        </details>
      )}
      {pages > 0 && (
        <>
          <h3>{websiteWords.sample(sample.length, pages)}</h3>
          {sample.length === 0 && <p class="work-note">{websiteWords.noSample}</p>}
          <SampleArticles articles={sample} />
        </>
      )}
    </section>
  );
}

interface NotFetchedProps {
  readonly report: CaptureReport;
  readonly isAtWork: boolean;
  /** Fetches pages to which links were not followed to their end. */
  readonly onFollow: (pattern: string) => void;
}

/** What was not fetched, by its reason. */
export function NotFetched({ report: { notFetched, beyond }, isAtWork, onFollow }: NotFetchedProps) {
  return (
    <>
      {notFetched.length > 0 && <h3>{websiteWords.notFetched}</h3>}
      <ul class="import-causes">
        {notFetched.map(({ reason, count, samples }) => (
          <li key={reason}>
            <details>
              <summary>
                {inFigures(count)}: {reason}
              </summary>
              <ul class="small">
                {samples.map((address) => (
                  <li key={address}>{address}</li>
                ))}
                {count > samples.length && <li>{websiteWords.places(count - samples.length)}</li>}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {beyond.length > 0 && <h3>{websiteWords.beyond}</h3>}
      <ul class="import-causes">
        {beyond.map(({ text, pattern }) => (
          <li key={text}>
            <p>{text}</p>
            <button
              type="button"
              disabled={isAtWork}
              aria-label={websiteWords.followOf(pattern)}
              onClick={() => onFollow(pattern)}
            >
              {websiteWords.follow}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
