import { stringify } from 'yaml';

/** The settings with which an archive begins. */
export interface NewSite {
  readonly title: string;
  /** Its address on the web. */
  readonly url: string;
  /** BCP 47 */
  readonly language: string;
}

/** Returns the text of the `site.yaml` of a new archive. */
export function newSiteText({ title, url, language }: NewSite, timeZone: string): string {
  const yaml = stringify(
    {
      title,
      publisher: title,
      language,
      // Papers in Persian are dated so.
      ...(/^fa\b/.test(language) && { calendar: 'persian' }),
      timeZone,
      url,
      revisions: true,
    },
    { lineWidth: 0 },
  );
  return `# Settings of the whole archive; see FIELDS.md for all of them.\n${yaml}`;
}
