/** Some years in a row. */
export interface YearBand {
  readonly first: number;
  readonly last: number;
}

const { lang } = document.documentElement;

/** Returns a year in the digits of the page’s language, without a separator of thousands. */
export function yearText(year: number): string {
  return year.toLocaleString(lang, { useGrouping: false });
}

/**
 * Lets a reader choose a band of years: by moving across the bars, or its two ends.
 *
 * @param show called with the chosen band, or with nothing for all years
 * @returns a function that chooses a band, or all years
 */
export function yearBrush(form: HTMLFormElement, show: (band?: YearBand) => void): (band?: YearBand) => void {
  const [from, to] = [...form.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  const picture = form.querySelector('svg')!;
  const bars = [...picture.querySelectorAll('g')];
  const [start, end] = form.querySelectorAll('.axis-ends span');
  const [min, max] = [Number(from.min), Number(from.max)];
  start!.textContent = yearText(min);
  end!.textContent = yearText(max);
  form.style.setProperty('--slot', `${100 / bars.length}%`);

  const choose = (band?: YearBand) => {
    const { first, last } = band ?? { first: min, last: max };
    const isAll = first === min && last === max;
    from.value = String(first);
    to.value = String(last);
    for (const end of [from, to]) end.setAttribute('aria-valuetext', yearText(end.valueAsNumber));
    from.classList.toggle('on-top', first === max);
    bars.forEach((bar, index) =>
      bar.classList.toggle('chosen', !isAll && min + index >= first && min + index <= last),
    );
    form.querySelector('output')!.value = [...new Set([first, last])].map(yearText).join('–');
    show(isAll ? undefined : { first, last });
  };

  form.addEventListener('input', ({ target }) => {
    // An end pushes the other one along.
    const [one, other] = [from.valueAsNumber, to.valueAsNumber];
    const pushed = target === from ? { first: one, last: Math.max(one, other) } : undefined;
    choose(pushed ?? { first: Math.min(one, other), last: other });
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  let anchor: number | undefined;
  const yearAt = ({ clientX }: PointerEvent) => {
    const { left, width } = picture.getBoundingClientRect();
    const share = (clientX - left) / width;
    const part = getComputedStyle(picture).direction === 'rtl' ? 1 - share : share;
    return min + Math.min(bars.length - 1, Math.max(0, Math.floor(part * bars.length)));
  };
  const brush = (event: PointerEvent) => {
    if (anchor === undefined) return;
    const year = yearAt(event);
    choose({ first: Math.min(anchor, year), last: Math.max(anchor, year) });
  };
  picture.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    anchor = yearAt(event);
    picture.setPointerCapture(event.pointerId);
    brush(event);
  });
  picture.addEventListener('pointermove', brush);
  for (const kind of ['pointerup', 'pointercancel'] as const)
    picture.addEventListener(kind, () => {
      anchor = undefined;
    });

  choose();
  form.hidden = false;
  return choose;
}
