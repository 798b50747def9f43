import { render } from 'preact';
import { speakCalls } from '../languages/calls.ts';
import { speakCharts } from '../languages/charts.ts';
import { speakCore } from '../languages/core.ts';
import { speakFiles } from '../languages/files.ts';
import { speakPage } from '../languages/page.ts';
import { speakReport } from '../languages/report.ts';
import { speakSidebar } from '../languages/sidebar.ts';
import { speakTables } from '../languages/tables.ts';
import { SHARED_ID, type SharedReport } from '../port/shared-report.ts';
import { mountSidebar } from '../sidebar/index.tsx';
import { browserLanguage, fileHost, sharedHost, theme } from './host.ts';
import { Landing } from './landing.tsx';

for (const speak of [speakCore, speakFiles, speakCalls, speakReport, speakCharts, speakSidebar, speakTables, speakPage]) speak();

const root = document.createElement('div');
document.body.append(root);

const shared = document.getElementById(SHARED_ID)?.textContent;
if (shared) mountSidebar(root, sharedHost(JSON.parse(shared) as SharedReport));
else {
  document.documentElement.lang = browserLanguage();
  document.documentElement.dataset.theme = theme();
  render(
    <Landing
      language={browserLanguage()}
      onOpen={(sheets) => {
        render(null, root);
        mountSidebar(root, fileHost(sheets));
      }}
    />,
    root,
  );
}
