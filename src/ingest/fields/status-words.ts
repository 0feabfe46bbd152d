/** Why readers of the source cannot see an article, as sentences. */
export const reasons = {
  draft: 'The source marks it as a draft.',
  unpublished: 'The source marks it as not published.',
  private: 'The source marks it as private.',
  password: 'The source protects it with a password.',
  members: 'The source shows it only to members or subscribers.',
  later: 'The source schedules it for later.',
  deleted: 'The source has deleted it.',
  noPage: 'The source does not publish a page for it.',
  withheld: 'The source withholds it.',
  template: 'It is a template from which articles are made.',
} as const;
export type Reason = keyof typeof reasons;

/**
 * The meaning of status values: those of WordPress (publish, future, draft, pending, private, trash,
 * auto-draft), Ghost (published, scheduled, draft, sent), IPTC's publishing status (usable, withheld,
 * canceled), Blogger (LIVE, SOFT_TRASHED), Drupal (0, 1), and content management systems in general.
 *
 * @see https://wordpress.org/documentation/article/post-status/
 * @see https://docs.ghost.org/content-api/posts
 * @see http://cv.iptc.org/newscodes/pubstatusg2/
 */
export const statusWords: Readonly<Record<string, Reason | 'published'>> = {
  ...wordsFor(
    'published',
    'publish published public usable live online final released posted active 1 true yes',
  ),
  ...wordsFor(
    'draft',
    'draft drafts autodraft pending pendingreview inreview review underreview needsreview pitch idea assigned inprogress wip working unfinished submitted',
  ),
  ...wordsFor('unpublished', 'unpublished notpublished offline inactive disabled 0 false no'),
  ...wordsFor('private', 'private hidden internal unlisted'),
  ...wordsFor('members', 'members paid membersonly subscribers subscribersonly'),
  ...wordsFor('later', 'future scheduled schedule planned queued embargoed embargo'),
  ...wordsFor('deleted', 'trash trashed softtrashed deleted removed bin'),
  ...wordsFor('withheld', 'withheld canceled cancelled killed spiked rejected retracted withdrawn'),
};

function wordsFor<Meaning extends string>(meaning: Meaning, words: string): Record<string, Meaning> {
  return Object.fromEntries(words.split(' ').map((word) => [word, meaning]));
}
