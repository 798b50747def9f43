import { workersOf } from '../catalog/panel-worker.ts';
import { mountSidebar } from '../sidebar/index.tsx';
import { takeCommands } from './commands.ts';
import { excelHost } from './excel-host.ts';

/** Outside Excel there is no workbook to read; the page says so instead of staying blank. */
Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    document.body.textContent = 'JourneySheet works inside Excel: open it from the ribbon there.';
    return;
  }
  mountSidebar(document.body, excelHost(workersOf('worker.js'), takeCommands()));
});
