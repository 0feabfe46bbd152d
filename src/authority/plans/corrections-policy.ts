/** The page about corrections with which a new archive begins, for its keeper to change. */
export const correctionsPolicy = `---
title: Corrections
description: How this archive corrects its articles, what it removes on request, and how to ask.
---

An archive is useful only if you can see what was changed in it. This page says what we do, and lists it below.

## Corrections

When something in an article proves to be wrong, we change the text and add a note to the article, with the date, what was wrong, and what is right. Notes are not removed. Spelling, layout and broken links are put right without a note, as long as no fact or meaning changes.

## If an article is about you

News stays in an archive for much longer than anybody thought when it was written. You can ask us to look at it again. We weigh what the article means to you today against what it means to everybody else: how long ago it was, whether it was about your public life, how serious the matter was, how it ended, and whether the article says so. Depending on that, we

- correct the article, or add how the matter ended;
- ask search engines not to list its page;
- keep the article at its address only, so that nothing in the archive leads to it;
- take out your name, and put other words in its place;
- take the article down, which we do rarely.

We do what a court orders. We do not remove an article because it has become unwelcome, and we do not ask for money.

## What stays

Where a name is withheld or an article was taken down, we say so, without saying whose name it was. Copies that others made, and what search engines have stored, are beyond us; we can tell you how to ask them.

## How to ask

Write to us at the address at the foot of every page. Say which article it is about, what you would like us to do, and why. You do not need a lawyer. We do not publish requests, and keep them only as long as we need them.
`;
