import { associateAll } from './cells.ts';

// The pane's worker loads this script for the core alone; it has no functions of Excel's.
if (typeof CustomFunctions !== 'undefined') associateAll();
