import { expect, test } from 'vitest';
import { withoutSiteTexts } from '../../../../src/ingest/web/pages/without-site-texts.ts';

// All texts are fiction.

/** Takes the texts that a site repeats, which have the word “letter”, out of a text; returns what is left and what went. */
function cleaned(html: string, isCommon = true) {
  const gone: string[] = [];
  const left = withoutSiteTexts(
    html,
    (text) => text.includes('letter'),
    () => isCommon,
    (text) => gone.push(text),
  );
  return { left, gone };
}

const story =
  '<p>The ferry to Exampleton runs again since Monday, after a winter in which nobody crossed.</p>';

test('a paragraph that a site repeats is taken out, and told', () => {
  expect(cleaned(`${story}<p>Sign up for our letter.</p>`)).toEqual({
    left: story,
    gone: ['Sign up for our letter.'],
  });
});

test('a paragraph that some articles share stays where it stands among their own, as that of a column does', () => {
  const column = '<p>This column is a letter, and asks each week what a town needs.</p>';
  expect(cleaned(story + column, false)).toEqual({ left: story + column, gone: [] });
  expect(cleaned(`<div>${story}</div><div>${column}</div>`, false).left).not.toContain('column');
  expect(cleaned(story + column).left).toBe(story);
  expect(cleaned(`<p>The ferry.</p>${column}`, false).left).not.toContain('column');
});

test('a list goes as a whole: an item of one with words of its own stays, though other pages have it', () => {
  const own = `${story}<ul><li>The ferry</li><li>A letter from the mayor</li></ul>`;
  expect(cleaned(own)).toEqual({ left: own, gone: [] });
  const numbered = `${story}<ol start="9"><li><p>The ferry</p></li><li><p>A letter from the mayor</p></li></ol>`;
  expect(cleaned(numbered)).toEqual({ left: numbered, gone: [] });
  const shared = '<ul><li>A letter a day</li><li>A letter a week</li></ul>';
  expect(cleaned(story + shared).left).toBe(story);
});

test('cells of a table stay, and a box beside the text goes with all that is in it', () => {
  const table = '<table><tbody><tr><td>A letter</td><td>2</td></tr></tbody></table>';
  expect(cleaned(story + table).left).toContain('A letter');
  expect(cleaned(`${story}<aside><p>Our letter</p><p>comes on Friday.</p></aside>`).left).toBe(story);
});

test('a heading at the end goes with what stood below it, and one within the text stays', () => {
  expect(cleaned(`${story}<h2>More</h2><p>Our letter comes on Friday.</p>`).left).toBe(story);
  const within = `<h2>More</h2>${story}`;
  expect(cleaned(`${within}<p>Our letter comes on Friday.</p>`).left).toBe(within);
});

test('a list of labels above the text goes if its times and what the site repeats are half of it', () => {
  const labels =
    '<ul><li>By Ann Example</li><li>Published <time>3 May 2019</time></li><li>A letter a day</li></ul>';
  expect(cleaned(labels + story).left).toBe(story);
  const hours = '<ul><li>Doors open at <time>9:00</time></li><li>Boats leave at <time>10:00</time></li></ul>';
  expect(cleaned(hours + story).left).toBe(hours + story);
});
