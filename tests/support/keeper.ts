import type { Locator, Page } from 'playwright-core';
import { type EntityKind, entityKinds } from '../../src/schema/entity-kind.ts';

/** What a keeper knows about a name: its kind, the record it is another name of, or that it names nobody. */
export type KeeperAnswer = EntityKind | 'refuse' | { readonly same: string };

/** A name that was decided, and the keys it took. */
export interface DecidedName {
  readonly words: string;
  readonly keys: number;
  readonly isAccepted: boolean;
  /** From the last key press until the next name was shown. */
  readonly milliseconds: number;
}

/** A keeper gives up after typing this many letters. */
const maxLetters = 12;

/** Works at the desk in a browser as a keeper does, and counts keys and clicks. */
export class Keeper {
  readonly page: Page;
  keys = 0;
  clicks = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /**
   * Chooses files or a folder, which counts as two clicks: the button, and the choice in the system’s window.
   */
  async choose(field: Locator, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    this.clicks += 2;
    await field.setInputFiles(files);
  }

  /** Waits until all articles were searched for names. */
  async untilAllAreFound(): Promise<void> {
    await this.page.locator('.name-card').waitFor();
    await this.page.getByText('searched for names').waitFor({ state: 'detached' });
  }

  /** Waits until another name is shown than the last one, or none is left. */
  async untilNextName(lastKey: string | null): Promise<void> {
    await this.page.waitForFunction((last) => {
      const card = document.querySelector('.name-card');
      return card ? card.getAttribute('data-key') !== last : !document.querySelector('.name-list li');
    }, lastKey);
  }

  /**
   * Decides the name that is shown, with the keyboard only.
   *
   * @param answerFor returns the answer for a name; undefined accepts the name as proposed
   */
  async decide(answerFor: (words: string) => KeeperAnswer | undefined): Promise<DecidedName> {
    const card = this.page.locator('.name-card');
    const { key, words } = await card.evaluate((shown) => ({
      key: shown.getAttribute('data-key'),
      words: shown.querySelector('h2')!.textContent,
    }));
    const answer = answerFor(words);
    const before = this.keys;
    if (answer === 'refuse') await this.press('Shift+R');
    else if (typeof answer === 'object') await this.#chooseRecord(answer.same);
    else {
      const number = String(entityKinds.findIndex((kind) => kind === answer) + 1);
      const pressed = card.locator('.kind-choice [aria-pressed="true"]');
      if (answer !== undefined && (await pressed.getAttribute('aria-keyshortcuts')) !== number)
        await this.press(number);
      await this.press('Enter');
    }
    const pressedAt = performance.now();
    await this.untilNextName(key);
    return {
      words,
      keys: this.keys - before,
      isAccepted: answer !== 'refuse',
      milliseconds: performance.now() - pressedAt,
    };
  }

  /** Finds a record by a prefix of its name; accepts the name as proposed if there is no such record yet. */
  async #chooseRecord(name: string): Promise<void> {
    await this.press('s');
    const first = this.page.locator('.record-search [aria-selected="true"] b').filter({ hasText: name });
    const isFirst = () =>
      first.waitFor({ timeout: 500 }).then(
        () => true,
        () => false,
      );
    let isFound = await isFirst();
    for (const letter of isFound ? '' : name.slice(0, maxLetters)) {
      await this.press(letter);
      isFound = await isFirst();
      if (isFound) break;
    }
    if (!isFound) await this.press('Escape');
    await this.press('Enter');
  }
}
