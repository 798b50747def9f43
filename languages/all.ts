import { speakCalls } from './calls.ts';
import { speakCharts } from './charts.ts';
import { speakCli } from './cli.ts';
import { speakCore } from './core.ts';
import { speakExcel } from './excel.ts';
import { speakFiles } from './files.ts';
import { speakGoogle } from './google.ts';
import { speakManifests } from './manifests.ts';
import { speakMenu } from './menu.ts';
import { speakPage } from './page.ts';
import { speakRecorder } from './recorder.ts';
import { speakReport } from './report.ts';
import { speakSidebar } from './sidebar.ts';
import { speakTables } from './tables.ts';
import { speakTemplate } from './template.ts';
import { speakTools } from './tools.ts';
import { speakWorkbench } from './workbench.ts';

// For tools and tests, which say everything: once this is loaded, all is handed in.
for (const speak of [
  speakCore,
  speakFiles,
  speakCalls,
  speakReport,
  speakCharts,
  speakSidebar,
  speakTables,
  speakRecorder,
  speakTemplate,
  speakMenu,
  speakManifests,
  speakPage,
  speakWorkbench,
  speakCli,
  speakGoogle,
  speakExcel,
  speakTools,
])
  speak();

/** Tells bundlers that this file does something. */
export const isSpoken = true;
