export const englishFirstPages = {
  about: {
    title: 'About this archive',
    description: 'How to find your way in this archive, and how to cite what you find.',
    use: 'You can read the articles of this archive, search them, follow a person, a place or an organization through them, and link to any paragraph.',
    /** A heading. */
    citing: 'Citing and linking',
    cite: 'Each article’s page offers a citation to copy. The address of a page is meant to last: where one has to change, the old address leads to the new one. To link to a single paragraph, add its number to the article’s address: `#p3` leads to the third.',
    /** A heading. */
    mistakes: 'Mistakes',
    tellUs:
      'Tell us about them: see [contact](../contact/). How we put them right is said under [corrections](../corrections/).',
    /** A heading. */
    privacy: 'Privacy',
    noTrackers:
      'This site sets no cookies, has no trackers, and asks your browser to load nothing from any other site. The server that sends you its pages may keep a log, as most servers do.',
  },
  contact: {
    title: 'Contact',
    description:
      'How to report a mistake in this archive, or to ask for an article about you to be looked at again.',
    address: 'Write to us at the address at the foot of every page.',
    /** A heading. */
    helpful: 'What helps us',
    facts: [
      'the address of the page, with the paragraph’s number if there is one (`#p3`);',
      'what is wrong, in a sentence;',
      'what is right, and where that can be checked.',
    ],
    decision:
      'How we decide, and what remains visible afterward, is said under [corrections](../corrections/).',
  },
  policy: {
    title: 'Corrections',
    description: 'How this archive corrects its articles, what it removes on request, and how to ask.',
    purpose:
      'An archive is useful only if you can see what was changed in it. This page says what we do, and lists it below.',
    /** A heading. */
    corrections: 'Corrections',
    notes:
      'When something in an article proves to be wrong, we change the text and add a note to the article, with the date, what was wrong, and what is right. Notes are not removed. Spelling, layout and broken links are put right without a note, as long as no fact or meaning changes.',
    /** A heading. */
    aboutYou: 'If an article is about you',
    /** Ends with what introduces the list of {@link ways}. */
    weighing:
      'News stays in an archive for much longer than anybody thought when it was written. You can ask us to look at it again. We weigh what the article means to you today against what it means to everybody else: how long ago it was, whether it was about your public life, how serious the matter was, how it ended, and whether the article says so. Depending on that, we',
    ways: [
      'correct the article, or add how the matter ended;',
      'ask search engines not to list its page;',
      'keep the article at its address only, so that nothing in the archive leads to it;',
      'take out your name, and put other words in its place;',
      'take the article down, which we do rarely.',
    ],
    courts:
      'We do what a court orders. We do not remove an article because it has become unwelcome, and we do not ask for money.',
    /** A heading. */
    staying: 'What stays',
    stays:
      'Where a name is withheld or an article was taken down, we say so, without saying whose name it was. Copies that others made, and what search engines have stored, are beyond us; we can tell you how to ask them.',
    /** A heading. */
    asking: 'How to ask',
    ask: 'Write to us at the address at the foot of every page. Say which article it is about, what you would like us to do, and why. You do not need a lawyer. We do not publish requests, and keep them only as long as we need them.',
  },
};
