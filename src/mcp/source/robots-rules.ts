import robotsParser from 'robots-parser';
import { crawlers } from '../../views/meta/signals/crawlers.ts';

/** The name by which this program asks, and which robots.txt may refuse. */
export const programName = 'backfile-ask';

/** What a robots.txt lets this program do. */
export interface RobotsRules {
  /** Whether it refuses answers from the whole site. */
  readonly refusesAnswers: boolean;
  /** Whether an address may be asked for. */
  readonly mayRead: (url: string) => boolean;
}

/**
 * Reads a robots.txt. It refuses answers to this program by its name, to all programs, to all that answer questions, or by a
 * preference of AI Preferences.
 *
 * @param address that of the robots.txt
 * @param site that of the site’s front
 */
export function robotsRules(robots: string, address: string, site: string): RobotsRules {
  const rules = robotsParser(address, robots);
  const isRefused = (url: string, name: string) => rules.isDisallowed(url, name) === true;
  return {
    refusesAnswers:
      isRefused(site, programName) ||
      crawlers.answers.every((name) => isRefused(site, name)) ||
      prefersNoAnswers(robots),
    mayRead: (url) => !isRefused(url, programName),
  };
}

/** Whether a robots.txt states the preference of AI Preferences against answers, for the whole site. */
function prefersNoAnswers(robots: string): boolean {
  return robots
    .toLowerCase()
    .split(/[\r\n]+/)
    .some((line) => {
      const [name = '', value = ''] = line.split('#')[0]!.split(':');
      return (
        name.trim() === 'content-usage' &&
        value.split(',').some((one) => one.replaceAll(/\s/g, '') === 'ai-use=n')
      );
    });
}
