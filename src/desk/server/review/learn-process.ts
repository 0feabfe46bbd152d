import { setPriority } from 'node:os';
import { NameReview } from '../../../authority/naming/name-review.ts';
import { formsEverywhere, readDecisions } from '../../../withhold/decisions/private-decision.ts';
import { openForEditing } from '../../../authority/open/authority.ts';

// A separate process with low priority, because learning uses all available time. The result is cached.
setPriority(10);
const [contentDir = '', cacheDir = '', how] = process.argv.slice(2);
const review = new NameReview(openForEditing(contentDir), {
  cacheDir,
  withheld: formsEverywhere(readDecisions(contentDir)),
});
if (how === 'anew') review.learn();
else review.prepare();
