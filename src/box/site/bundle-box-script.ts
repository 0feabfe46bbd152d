// box-script.ts runs this in a separate process, whose memory is free before the box is written.
import { bundleScript } from './bundle-script.ts';

process.send!(await bundleScript(process.argv[2]!), () => process.disconnect());
