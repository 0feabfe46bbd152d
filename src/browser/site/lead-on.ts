/** Takes the passage in a former address along to where the page leads: the refresh of a page loses `#p3` and its digest. */
const target = document.querySelector<HTMLAnchorElement>('[data-leads-on]');
if (target && location.hash) location.replace(target.href + location.search + location.hash);

// It is imported by the script of a box, for what it does.
export {};
