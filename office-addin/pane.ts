import { pickLanguage } from '../core/words/language.ts';
import { workersOf } from '../port/report-worker.ts';
import { mountSidebar } from '../sidebar/index.tsx';
import { takeCommands } from './commands.ts';
import { excelHost } from './excel-host.ts';
import { excelWords } from './words.ts';

/** Shows the sidebar in the pane's page, with workers of a script; where that can't be, the page says why. */
export function showPane(page: HTMLElement, script: string): void {
  /** Office's language, or the browser's. */
  const sayInstead = (why: 'noLibrary' | 'otherProgram' | 'tooOld', spoken: string): void => {
    const sentence = document.createElement('p');
    sentence.className = 'alone';
    sentence.textContent = excelWords[pickLanguage(spoken)][why];
    page.replaceChildren(sentence);
    document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  };
  if (typeof Office === 'undefined') {
    sayInstead('noLibrary', navigator.language);
    return;
  }
  Office.onReady(({ host }) => {
    const spoken = Office.context?.displayLanguage ?? navigator.language;
    if (host !== Office.HostType.Excel) sayInstead('otherProgram', spoken);
    else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) sayInstead('tooOld', spoken);
    else mountSidebar(page, excelHost(workersOf(script), takeCommands()));
  });
}
