import type { z } from 'zod';
import type { AskedSite } from '../site/open-asked-site.ts';

/** A tool of the server: a question that is answered from a published archive. */
export interface AskTool {
  readonly name: string;
  readonly title: string;
  /** What it answers and when to use it, for an assistant. */
  readonly description: string;
  readonly input: z.ZodObject;
  /**
   * Answers a question, of which the input has been checked.
   *
   * @throws {SiteFault} if the site can’t be read
   */
  readonly answer: (
    site: AskedSite,
    input: Readonly<Record<string, unknown>>,
    today: string,
  ) => Promise<object>;
}

/** Makes a tool whose answer has the type of its input. */
export function askTool<Input extends z.ZodObject>(tool: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  /** @param today `YYYY-MM-DD` */
  readonly answer: (site: AskedSite, input: z.infer<Input>, today: string) => Promise<object>;
}): AskTool {
  return tool as unknown as AskTool;
}

/** Returns what each answer says of the archive that it is from. */
export function archiveOf({ title, address, terms }: AskedSite): object {
  return { archive: { title, address, ...(terms.length > 0 && { terms }) } };
}

/** The answer for an article that is not published, whatever the reason. */
export function noArticle(site: AskedSite): object {
  return { answer: 'There is no such article in this archive.', ...archiveOf(site) };
}
