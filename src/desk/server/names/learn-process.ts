import { setPriority } from 'node:os';
import { NameReview } from '../../../authority/naming/name-review.ts';
import { openLedger } from '../../../authority/open/authority.ts';

// A process of its own, behind all others: learning takes every moment that it gets. What it learns is in the cache.
setPriority(10);
const [contentDir = '', cacheDir = '', how] = process.argv.slice(2);
const review = new NameReview(openLedger(contentDir), { cacheDir });
if (how === 'anew') review.learn();
else review.prepare();
