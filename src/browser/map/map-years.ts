import type { YearBand } from '../some-pages/year-brush.ts';

const figures = (count: number) => count.toLocaleString(document.documentElement.lang);
/** A smaller circle could not be seen. */
const minRadiusPx = 3.5;

const form = document.querySelector<HTMLFormElement>('.map [data-year-brush]');
if (form) {
  const places = [...document.querySelectorAll<HTMLTableRowElement>('#map-table tbody tr')].map(readPlace);
  // What two scripts import becomes a part of the script of all pages, unless it is loaded on demand.
  void import('../some-pages/year-brush.ts').then(({ yearBrush }) =>
    yearBrush(form, (band) => {
      for (const place of places) place.show(band);
    }),
  );
}

/** Returns a place of the table with its circle in each picture, which have the same order. */
function readPlace(row: HTMLTableRowElement, index: number) {
  const years = (row.dataset['years'] ?? '').split(' ').map((part) => part.split(':').map(Number));
  const cell = row.cells[1]!;
  const whole = cell.textContent;
  const name = row.querySelector('a')!.textContent.trim();
  const total = years.reduce((sum, [, count = 0]) => sum + count, 0);
  const signs = [...document.querySelectorAll('.map .places')].map((places) => {
    const sign = places.children[index]!;
    const circle = sign.querySelector('circle:not(.target)')!;
    const title = sign.querySelector('title')!;
    return { sign, circle, title, text: title.textContent, radius: Number(circle.getAttribute('r')) };
  });
  return {
    /** Shows its articles of some years, or all. */
    show(band?: YearBand): void {
      const isIn = (year: number) => band === undefined || (year >= band.first && year <= band.last);
      const count = years.reduce((sum, [year = 0, number = 0]) => (isIn(year) ? sum + number : sum), 0);
      const isShown = band === undefined || count > 0;
      row.hidden = !isShown;
      cell.textContent = band ? figures(count) : whole;
      for (const { sign, circle, title, text, radius } of signs) {
        sign.toggleAttribute('hidden', !isShown);
        title.textContent = band ? `${name}: ${figures(count)}` : text;
        const scale = band ? Math.sqrt(count / total) : 1;
        circle.setAttribute('r', String(Math.max(minRadiusPx, radius * scale)));
      }
    },
  };
}

// It is imported by the script of a box, for what it does.
export {};
