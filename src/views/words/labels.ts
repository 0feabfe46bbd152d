/** The fixed texts of the interface. */
export interface Labels {
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly breadcrumbs: string;
  readonly search: string;
  readonly searchTheArchive: string;
  readonly searchButton: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  readonly inThisArticle: string;
  readonly contents: string;
  readonly topics: string;
  readonly topic: string;
  readonly source: string;
  readonly rights: string;
  readonly related: string;
  readonly moreLikeThis: string;
  readonly corrections: string;
  /** The heading of the links whose pages are gone. */
  readonly deadLinks: string;
  /** The name of the mark beside such a link. */
  readonly deadLink: string;
  readonly cite: string;
  readonly chicagoNote: string;
  readonly shortLink: string;
  readonly citationsOfDay: string;
  /** The button that saves an article to the reading list. */
  readonly save: string;
  readonly follow: string;
  readonly download: string;
  readonly dossier: string;
  readonly downloadCitations: string;
  readonly share: string;
  readonly linkCopied: string;
  readonly copy: string;
  readonly copied: string;
  readonly linkToThisPage: string;
  /** The disclosure on a card. */
  readonly allFacts: string;
  readonly by: string;
  readonly articles: string;
  readonly showAsTable: string;
  /** The button that explains a method. */
  readonly how: string;
  readonly indexedUnder: string;
  readonly technicalDetails: string;
  readonly articlesLegend: string;
  readonly mentionsLegend: string;
  readonly onThisPage: string;
  readonly toTop: string;
  readonly alsoCalled: string;
  readonly elsewhere: string;
  readonly notToBeConfusedWith: string;
  readonly connections: string;
  readonly signed: string;
  readonly byYear: string;
  readonly byMonth: string;
  readonly mostMentioned: string;
  readonly latest: string;
  readonly newlyAdded: string;
  readonly onThisDay: string;
  readonly years: string;
  readonly broaderTopics: string;
  readonly narrowerTopics: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly pages: string;
  readonly letters: string;
  readonly decades: string;
  readonly files: string;
  readonly fields: string;
  readonly imageCredit: string;
  readonly series: string;
  readonly previousInSeries: string;
  readonly nextInSeries: string;
  /** What shows the words of a sound or a film. */
  readonly transcript: string;
  readonly permalink: string;
  readonly printedFrom: string;
  /** The accessible names of navigation landmarks. */
  readonly nearbyDates: string;
  readonly beforeAndAfter: string;
  readonly kinds: string;
  readonly footNavigation: string;
  /** The choices in the footer: colors and text size. The first of each is that without a choice. */
}
