import { hostContract } from './contract.ts';
import { memoryStand } from './memory-host.ts';
import { sampleWorkbook } from './sample-workbook.ts';

hostContract('in memory', memoryStand(sampleWorkbook));
