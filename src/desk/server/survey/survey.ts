import type { SurveyEvent } from '../../api/survey.ts';
import type { Desk } from '../content/desk.ts';
import { perDesk } from '../content/per-desk.ts';
import { type Job, startJob } from '../jobs/run-job.ts';
import { type SurveyFindings, type SurveyMessage, surveyScript } from './survey-findings.ts';

const steps = ['reading', 'duplicates', 'versions', 'texts'] as const;

/** Looks at the whole archive in the background: what may be the same, what is wrong in the texts. */
export class Survey {
  readonly #desk: Desk;
  #findings: SurveyFindings = {};
  #job: Job | undefined;
  #wasStarted = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** What was found so far. */
  get findings(): SurveyFindings {
    return this.#findings;
  }

  /** Looks, unless it did so already. */
  start(): void {
    if (!this.#wasStarted) void this.restart();
  }

  /** Looks again at everything. */
  async restart(): Promise<void> {
    this.#wasStarted = true;
    this.#job?.stop();
    this.#say('running', 'reading');
    // It reads the files, which follow what was decided.
    await this.#desk.changes.settled();
    const { contentDir } = this.#desk.settings;
    const job = startJob(surveyScript, { contentDir }, (message) => this.#take(job, message), true);
    this.#job = job;
    const fault = await job.over;
    if (this.#job !== job) return;
    this.#job = undefined;
    if (fault === undefined) this.#say('done', 'done');
    else this.#say('failed', 'done', fault);
  }

  #take(job: Job, message: SurveyMessage): void {
    if (job !== this.#job) return;
    if (message.type === 'step') this.#say('running', message.step);
    else this.#findings = { ...this.#findings, ...message.findings };
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

/** The look at the archive of a desk. */
export const surveyOf = perDesk((desk) => new Survey(desk));
