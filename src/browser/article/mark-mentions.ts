/** Marks an entity’s mentions in the text while its card is hovered or focused. */
export function markMentionsOfCards(text: HTMLElement): void {
  const mark = (event: Event, on: boolean) => {
    const card =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.card[data-entity]') : null;
    if (!card) return;
    for (const mention of text.querySelectorAll<HTMLElement>('a.mention')) {
      if (mention.dataset['entity'] === card.dataset['entity']) mention.toggleAttribute('data-marked', on);
    }
  };
  document.addEventListener('mouseover', (event) => mark(event, true));
  document.addEventListener('mouseout', (event) => mark(event, false));
  document.addEventListener('focusin', (event) => mark(event, true));
  document.addEventListener('focusout', (event) => mark(event, false));
}
