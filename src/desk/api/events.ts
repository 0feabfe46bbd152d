import type { ImportProgressEvent } from './import.ts';
import type { PublishEvent } from './publish.ts';
import type { SurveyEvent } from './survey.ts';

/** What the desk tells its page by itself. The last one of each type tells how things stand. */
export type DeskEvent =
  | ContentEvent
  | FindingEvent
  | LearningEvent
  | SavingEvent
  | SiteEvent
  | FaultEvent
  | SurveyEvent
  | ImportProgressEvent
  | PublishEvent;
export type DeskEventType = DeskEvent['type'];

/** Whether the content is open. */
export interface ContentEvent {
  readonly type: 'content';
  readonly state: 'opening' | 'open' | 'failed';
  /** How many articles are read, and of how many; 0 of 0 before that is known. */
  readonly done: number;
  readonly of: number;
  /** Grows with each change of the content: what was asked for before may be out of date. */
  readonly version: number;
  /** Why it can't be opened. */
  readonly message?: string;
}

/** How many articles were looked through for names. */
export interface FindingEvent {
  readonly type: 'finding';
  readonly done: number;
  readonly of: number;
  /** Names that wait for a decision. */
  readonly names: number;
}

/** Whether the recognizer learns from what was decided. */
export interface LearningEvent {
  readonly type: 'learning';
  readonly state: 'idle' | 'learning';
  /** Decided articles it has learnt from; 0 while the rules alone propose. */
  readonly lessons: number;
}

/** How many decisions are not in their files yet. */
export interface SavingEvent {
  readonly type: 'saving';
  readonly pending: number;
  /** Who has the lock that is waited for: a process id. */
  readonly waitsFor?: number;
  /** What `z` takes back: the last decision that stands. */
  readonly undo?: string;
}

/** The site as it is edited. */
export interface SiteEvent {
  readonly type: 'site';
  readonly state: 'off' | 'starting' | 'up' | 'failed';
  /** With `/` at its end. */
  readonly url?: string;
  readonly message?: string;
}

/** A decision that came back: its files could not be written. */
export interface FaultEvent {
  readonly type: 'fault';
  /** What it was; none where nothing is wrong any more. */
  readonly title?: string;
  readonly message?: string;
  /** The files that were changed elsewhere since the desk read them. */
  readonly changed: readonly ChangedFile[];
}

/** A file that is no longer as the desk read it. */
export interface ChangedFile {
  readonly file: string;
  /** The lines that differ, each after a `-`, `+` or a space. */
  readonly lines: readonly string[];
}
