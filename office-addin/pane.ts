import { workersOf } from '../port/panel-worker.ts';
import { mountSidebar } from '../sidebar/index.tsx';
import { takeCommands } from './commands.ts';
import { excelHost } from './excel-host.ts';

/** Shows the sidebar in the pane's page, with workers of a script; where that can't be, the page says why. */
export function showPane(page: HTMLElement, script: string): void {
  /** Office's language, or the browser's. */
  const sayInstead = (en: string, lv: string, spoken: string): void => {
    const sentence = document.createElement('p');
    sentence.className = 'alone';
    sentence.textContent = /^lv/i.test(spoken) ? lv : en;
    page.replaceChildren(sentence);
    document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  };
  if (typeof Office === 'undefined') {
    sayInstead(
      'Microsoft’s library did not load, so JourneySheet can’t reach the workbook. Your network must let through appsforoffice.microsoft.com; ask who runs it, then open this pane again.',
      'Microsoft bibliotēka netika ielādēta, tāpēc JourneySheet netiek pie darbgrāmatas. Tīklam jāļauj piekļūt appsforoffice.microsoft.com; sazinieties ar tīkla pārzini, tad atveriet rūti vēlreiz.',
      navigator.language,
    );
    return;
  }
  Office.onReady(({ host }) => {
    const spoken = Office.context?.displayLanguage ?? navigator.language;
    if (host !== Office.HostType.Excel)
      sayInstead(
        'JourneySheet works inside Excel: open it from the ribbon there.',
        'JourneySheet darbojas programmā Excel: atveriet to no tās lentes.',
        spoken,
      );
    else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9'))
      sayInstead(
        'This Excel is too old: it can’t tell an add-in of edits nor draw on sheets (ExcelApi 1.9). Microsoft 365, Excel 2021 and Excel 2024 can.',
        'Šis Excel ir par vecu: tas nevar pievienojumprogrammai paziņot par labojumiem un zīmēt lapās (ExcelApi 1.9). To prot Microsoft 365, Excel 2021 un Excel 2024.',
        spoken,
      );
    else mountSidebar(page, excelHost(workersOf(script), takeCommands()));
  });
}
