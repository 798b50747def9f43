import { workersOf } from '../catalog/panel-worker.ts';
import { mountSidebar } from '../sidebar/index.tsx';
import { takeCommands } from './commands.ts';
import { excelHost } from './excel-host.ts';

/** The page as it is read where no sidebar can be: Office's language, or the browser's. */
function sayInstead(en: string, lv: string): void {
  const spoken = Office.context?.displayLanguage ?? navigator.language;
  document.body.textContent = /^lv/i.test(spoken) ? lv : en;
}

/** Outside Excel there is no workbook to read; the page says so instead of staying blank. */
Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel)
    sayInstead(
      'JourneySheet works inside Excel: open it from the ribbon there.',
      'JourneySheet darbojas programmā Excel: atveriet to no tās lentes.',
    );
  else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9'))
    sayInstead(
      'This Excel is too old: it can’t tell an add-in of edits nor draw on sheets (ExcelApi 1.9). Microsoft 365, Excel 2021 and Excel 2024 can.',
      'Šis Excel ir par vecu: tas nevar pievienojumprogrammai paziņot par labojumiem un zīmēt lapās (ExcelApi 1.9). To prot Microsoft 365, Excel 2021 un Excel 2024.',
    );
  else mountSidebar(document.body, excelHost(workersOf('worker.js'), takeCommands()));
});
