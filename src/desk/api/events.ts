import type { ImportProgressEvent } from './import.ts';
import type { PublishEvent } from './publish.ts';
import type { CaptureProgressEvent } from './website.ts';

/** An event that the desk sends to its page. The last event of each type is the current state. */
export type DeskEvent =
  | ContentEvent
  | FindingEvent
  | LearningEvent
  | SavingEvent
  | SiteEvent
  | UnsavedEvent
  | SurveyEvent
  | ImportProgressEvent
  | CaptureProgressEvent
  | PublishEvent
  | UpgradeEvent;
export type DeskEventType = DeskEvent['type'];

/** Whether the desk closes for an upgrade of the program, and opens again by itself. */
export interface UpgradeEvent {
  readonly type: 'upgrade';
  /** The file of the new program; undefined if there is no upgrade. */
  readonly file?: string;
}

/** The state of the content. */
export interface ContentEvent {
  readonly type: 'content';
  readonly state: 'opening' | 'open' | 'failed';
  /** The number of articles read, and the total; 0 of 0 until known. */
  readonly done: number;
  readonly of: number;
  /** Increases with each change of the content, after which earlier answers may be outdated. */
  readonly version: number;
  /** The reason why it can’t be opened. */
  readonly message?: string;
}

/** The progress of searching articles for names. */
export interface FindingEvent {
  readonly type: 'finding';
  readonly done: number;
  readonly of: number;
  /** The number of pending names. */
  readonly names: number;
  /** Increases with each change of the pending names, after which earlier answers may be outdated. */
  readonly version: number;
}

/** The state of the recognizer’s learning. */
export interface LearningEvent {
  readonly type: 'learning';
  readonly state: 'idle' | 'learning';
}

/** The state of saving decisions. */
export interface SavingEvent {
  readonly type: 'saving';
  readonly pending: number;
  /** The id of the process that holds the lock. */
  readonly waitsFor?: number;
  /** The title of the change that `z` undoes. */
  readonly undo?: string;
}

/** The state of the site preview. */
export interface SiteEvent {
  readonly type: 'site';
  readonly state: 'off' | 'starting' | 'up' | 'failed';
  /** The address, ending with `/`. */
  readonly url?: string;
  readonly message?: string;
}

/** All decisions that could not be saved; empty if there are none. */
export interface UnsavedEvent {
  readonly type: 'unsaved';
  readonly decisions: readonly UnsavedDecision[];
}

export interface UnsavedDecision {
  readonly title: string;
  /** A sentence. */
  readonly reason: string;
  /** The files that others have changed since the desk read them. */
  readonly changed: readonly ChangedFile[];
}

/** A file that has changed since the desk read it. */
export interface ChangedFile {
  readonly file: string;
  /** The lines of the difference, each with a prefix: `-`, `+` or a space. */
  readonly lines: readonly string[];
}

/** The progress of the survey of the archive: problems, possible duplicates, versions. */
export interface SurveyEvent {
  readonly type: 'survey';
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  /** The current step. */
  readonly step: 'reading' | 'duplicates' | 'versions' | 'texts' | 'done';
  readonly done: number;
  readonly of: number;
  readonly message?: string;
}
