// box-script.ts runs this in a separate process, whose memory is free before the box is written.
import type { Calendar } from '../../schema/site.ts';
import { bundleScript } from './bundle-script.ts';

const [language = '', calendar] = process.argv.slice(2);
process.send!(await bundleScript({ language, calendar: calendar as Calendar }), () => process.disconnect());
