import { articlesInputs } from './articles.ts';
import { backupInputs } from './backup.ts';
import { importInputs } from './import.ts';
import { namesInputs } from './names.ts';
import { problemsInputs } from './problems.ts';
import { publishInputs } from './publish.ts';
import { recordsInputs } from './records.ts';
import { requestsInputs } from './requests.ts';
import { settingsInputs } from './settings.ts';
import { shellInputs } from './shell.ts';
import { todayInputs } from './today.ts';
import { togetherInputs } from './together.ts';
import { upgradeInputs } from './upgrade.ts';
import { websiteInputs } from './website.ts';
import { writeInputs } from './write.ts';

/** The schemas of all requests by name. Only the server loads them. */
export const callInputs = {
  ...shellInputs,
  ...namesInputs,
  ...articlesInputs,
  ...todayInputs,
  ...recordsInputs,
  ...requestsInputs,
  ...importInputs,
  ...websiteInputs,
  ...problemsInputs,
  ...publishInputs,
  ...writeInputs,
  ...backupInputs,
  ...togetherInputs,
  ...settingsInputs,
  ...upgradeInputs,
};
