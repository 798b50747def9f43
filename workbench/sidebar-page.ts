import { speakCalls } from '../languages/calls.ts';
import { speakCharts } from '../languages/charts.ts';
import { speakFiles } from '../languages/files.ts';
import { speakSidebar } from '../languages/sidebar.ts';
import { speakTables } from '../languages/tables.ts';
import { speakTerms } from '../languages/terms.ts';
import { mountSidebar } from '../sidebar/index.tsx';
import './api.ts';
import { acceptDrops } from './drops.ts';

for (const speak of [speakTerms, speakFiles, speakCalls, speakCharts, speakSidebar, speakTables]) speak();

/** The page around the sidebar owns the workbook, as Excel and Sheets do. */
const { workbench } = window.parent as Window;

mountSidebar(document.body, workbench.host);
acceptDrops(document, async (file) => workbench.openFile(file.name, new Uint8Array(await file.arrayBuffer())));
