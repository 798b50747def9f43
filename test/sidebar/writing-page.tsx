import { type ComponentType, render } from 'preact';
import { useState } from 'preact/hooks';
import type { Theme } from '../../charts/svg.ts';
import type { Cells, Language } from '../../core/index.ts';
import { readDelimitedFile } from '../../files/text-files.ts';
import { isSpoken } from '../../languages/all.ts';
import type { Host } from '../../port/host.ts';
import { App } from '../../sidebar/app.tsx';
import { SidebarContext } from '../../sidebar/context.ts';
import { KeepHistory } from '../../sidebar/keep-history.tsx';
import { LogStep } from '../../sidebar/log-step.tsx';
import { Setup, type SetupProps } from '../../sidebar/setup.tsx';
import { sidebarWords } from '../../sidebar/words/index.ts';
import { newMemoryBook } from '../hosts/memory-book.ts';
import { memoryVerbs } from '../hosts/memory-host.ts';

// A page is a host: it hands the languages in.
if (!isSpoken) throw new Error('No language is there.');

/** The screens that write, and the whole sidebar. */
export type ScreenName = 'setup' | 'history' | 'step' | 'report';
const screens: Record<Exclude<ScreenName, 'report'>, ComponentType<SetupProps>> = {
  setup: Setup,
  history: KeepHistory,
  step: LogStep,
};

declare global {
  interface Window {
    /** Opens a screen over a workbook in memory. */
    openScreen(name: ScreenName, sheets: Record<string, Cells>, language: Language, theme: Theme): Promise<void>;
    cellsOf(sheet: string): Cells;
    sheetNames(): string[];
  }
}

function Page({
  host,
  name,
  language,
  theme,
  place,
}: {
  host: Host;
  name: Exclude<ScreenName, 'report'>;
  language: Language;
  theme: Theme;
  place: Parameters<typeof Setup>[0]['place'];
}) {
  const [isOpen, setOpen] = useState(true);
  const Screen = screens[name];
  const context = { host, said: sidebarWords[language], language, theme, dialect: { dot: '.', separator: ',' } } as const;
  return (
    <SidebarContext.Provider value={context}>
      <main>{isOpen ? <Screen place={place} onDone={() => setOpen(false)} onChosen={() => undefined} /> : <p>closed</p>}</main>
    </SidebarContext.Provider>
  );
}

window.openScreen = async (name, sheets, language, theme) => {
  const memory = newMemoryBook(sheets);
  const host: Host = {
    ...memoryVerbs(memory, async () => []),
    capabilities: { computes: 'here', book: 'open', nativeCharts: false, files: ['csv'] },
    onCommand: () => () => undefined,
    readExport: readDelimitedFile,
    theme: () => theme,
    onChange: () => () => undefined,
  };
  window.cellsOf = (sheet) => memory.book.contents(memory.book.used(sheet)) as Cells;
  window.sheetNames = () => [...memory.sheets.keys()];
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  const [place] = await host.findLogs();
  render(null, document.body);
  if (name === 'report') {
    await host.remember('language', language);
    return render(<App host={host} />, document.body);
  }
  render(<Page host={host} name={name} language={language} theme={theme} place={place} />, document.body);
};
