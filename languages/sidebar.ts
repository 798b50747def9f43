import { handIn } from '../core/words/language.ts';
import { sidebarWords } from '../sidebar/words/index.ts';
import { screenWords } from '../sidebar/words/tables.ts';
import { writingWords } from '../sidebar/words/writing.ts';
import { sidebar as enSidebar } from './en/sidebar.ts';
import { screen as enScreen } from './en/sidebar-tables.ts';
import { writing as enWriting } from './en/sidebar-writing.ts';
import { sidebar as lvSidebar } from './lv/sidebar.ts';
import { screen as lvScreen } from './lv/sidebar-tables.ts';
import { writing as lvWriting } from './lv/sidebar-writing.ts';

/** Hands in the words of the sidebar’s screens. */
export function speakSidebar(): void {
  handIn(sidebarWords, { en: enSidebar, lv: lvSidebar });
  handIn(writingWords, { en: enWriting, lv: lvWriting });
  handIn(screenWords, { en: enScreen, lv: lvScreen });
}
