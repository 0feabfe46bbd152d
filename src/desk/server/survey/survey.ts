import type { Problem } from '../../../archive/problem.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { once } from '../../../shared/base/once.ts';
import type { SurveyEvent } from '../../api/events.ts';
import type { Desk } from '../desk/desk.ts';
import { type Job, type JobScript, runJob } from '../jobs/run-job.ts';
import { currentTextProblems } from './changed-texts.ts';
import type { SurveyFindings } from './survey-findings.ts';
import type { SurveyMessage, SurveyStart } from './survey-job.ts';

/** The script that surveys a content folder. */
const surveyScript: JobScript<SurveyStart, SurveyMessage> = {
  url: new URL('survey-job.ts', import.meta.url),
};

const steps = ['reading', 'duplicates', 'versions', 'texts'] as const;

/** A survey that takes longer is not repeated after changes at the desk, only on request and after changes by others. */
const maxMillisecondsUnasked = 20_000;

/** Surveys the whole archive in the background for possible duplicates and problems in texts. */
export class Survey {
  readonly #desk: Desk;
  #findings: SurveyFindings = {};
  #job: Job | undefined;
  /** The number of surveys started. */
  #rounds = 0;
  #isRunning = false;
  #isClosed = false;
  /** The content of the last survey. */
  #opened: EditableContent | undefined;
  /** The content in which the problems of texts were found. */
  #textsOf: EditableContent | undefined;
  /** Whether the last survey took too long to be repeated unasked. */
  #isLong = false;
  /** How many files had been changed by others when the last survey began. */
  #filesReread: number | undefined;
  #latest = Promise.resolve();

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.whenClosed(() => {
      this.#isClosed = true;
      this.#job?.stop();
    });
  }

  /** The findings so far. */
  get findings(): SurveyFindings {
    return this.#findings;
  }

  /** The problems in texts, as these are now. */
  get textProblems(): readonly Problem[] {
    const { opened, review } = this.#desk;
    const found = this.findings.textProblems ?? [];
    return this.#textsOf ? currentTextProblems(found, this.#textsOf, opened, review.lexicon) : found;
  }

  /** Notes that the archive as it is was built, and so has no errors. */
  noteBuilt(): void {
    const textProblems = this.textProblems.filter(({ severity }) => severity === 'warning');
    this.#textsOf = this.#desk.opened;
    this.#findings = { ...this.#findings, textProblems };
  }

  /** Starts a survey unless there was one already. */
  start(): void {
    if (this.#rounds === 0) void this.restart();
  }

  /** Starts a survey if there was none, or if the content has changed and a survey does not take long. */
  follow(): void {
    const isOutdated = !this.#isRunning && this.#opened !== this.#desk.opened;
    if (isOutdated && !this.#isLong) void this.restart();
    this.followOthers();
  }

  /** Starts a new survey if others have changed files since there was one: nobody at the desk knows what is wrong there. */
  followOthers(): void {
    if (this.#isClosed || this.#isRunning || this.#opened === undefined) return;
    if (this.#desk.changes.filesReread !== this.#filesReread) void this.restart();
  }

  /**
   * Starts a new survey.
   *
   * @param isAwaited whether a keeper waits for it, so that it shall not give way to other programs
   * @returns when it is over, or the one that was started meanwhile
   */
  restart(isAwaited = false): Promise<void> {
    this.#rounds += 1;
    this.#latest = this.#run(this.#rounds, isAwaited);
    return this.#latest;
  }

  async #run(round: number, isAwaited: boolean): Promise<void> {
    this.#isRunning = true;
    this.#job?.stop();
    this.#job = undefined;
    this.#say('running', 'reading');
    // The survey reads the files, so decisions must be written first.
    await this.#desk.changes.settled();
    if (this.#isClosed) return;
    if (round !== this.#rounds) return this.#latest;
    this.#opened = this.#desk.opened;
    this.#filesReread = this.#desk.changes.filesReread;
    const started = performance.now();
    const { contentDir } = this.#desk.settings;
    const job = runJob(surveyScript, { contentDir }, (message) => this.#take(job, message), !isAwaited);
    this.#job = job;
    const fault = await job.over;
    if (round !== this.#rounds) return this.#latest;
    this.#job = undefined;
    this.#isRunning = false;
    this.#isLong = performance.now() - started >= maxMillisecondsUnasked;
    if (fault === undefined) this.#say('done', 'done');
    else this.#say('failed', 'done', fault);
    this.followOthers();
  }

  #take(job: Job, message: SurveyMessage): void {
    if (job !== this.#job) return;
    if (message.type === 'step') this.#say('running', message.step);
    else {
      if (message.findings.textProblems) this.#textsOf = this.#opened;
      this.#findings = { ...this.#findings, ...message.findings };
    }
  }

  #say(state: SurveyEvent['state'], step: SurveyEvent['step'], message?: string): void {
    const done = step === 'done' ? steps.length : steps.indexOf(step);
    this.#desk.settings.emit({
      type: 'survey',
      state,
      step,
      done,
      of: steps.length,
      ...(message !== undefined && { message }),
    });
  }
}

/** Returns the survey of a desk. */
export const surveyOf = once((desk: Desk) => new Survey(desk));
