import { render } from 'preact';
import type { Theme } from '../charts/svg.ts';
import type { Language } from '../core/words/language.ts';
import { workbenchWords } from './words.ts';

/** What the toolbar shows and what its buttons do. */
export interface ToolbarState {
  readonly language: Language;
  readonly theme: Theme;
  readonly isReportShown: boolean;
  readonly onNew: () => void;
  readonly onFile: (file: File) => void;
  readonly onTheme: () => void;
  readonly onReport: () => void;
}

/** The slim line above the grid: which workbook is open, as in the menu *File* of other hosts. What is in it, is the sidebar's. */
function Toolbar({ language, theme, isReportShown, onNew, onFile, onTheme, onReport }: ToolbarState) {
  const said = workbenchWords[language];
  return (
    <>
      <h1>JourneySheet</h1>
      <p>{said.about}</p>
      <button type="button" onClick={onNew}>
        {said.empty}
      </button>
      <label class="button">
        {said.open}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <button type="button" onClick={onTheme}>
        {theme === 'dark' ? said.light : said.dark}
      </button>
      <button type="button" aria-expanded={isReportShown} aria-controls="sidebar" onClick={onReport}>
        {isReportShown ? said.hideReport : said.showReport}
      </button>
    </>
  );
}

/** Draws the toolbar anew; it keeps no state of its own. */
export const drawToolbar = (element: Element, state: ToolbarState): void => render(<Toolbar {...state} />, element);
