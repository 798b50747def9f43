import { languages, pickLanguage } from '../core/words/language.ts';
import { type CommandId, handlerOf, type MenuId, menuIds } from '../port/commands.ts';
import { menuWords } from '../port/menu-words.ts';

/** Adds the menu. Runs without any rights (AuthMode.NONE) when a file is opened: only the reader's locale may be asked for. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  const label = labels();
  for (const id of menuIds) menu.addItem(label(id), handlerOf(id));
  menu.addToUi();
}

/** Words in the reader's language; in all where Google does not tell it, for an error here would cost the whole menu. */
function labels(): (id: MenuId) => string {
  try {
    const said = menuWords[pickLanguage(Session.getActiveUserLocale())];
    return (id) => said[id];
  } catch {
    return (id) => [...new Set(languages.map((language) => menuWords[language][id]))].join(' · ');
  }
}

/** Opens the sidebar with a view, which the page finds in a script before its own. */
export function show(view: CommandId): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const opened = page.replace('<body>', `<body><script>journeySheetView='${view}'</script>`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle('JourneySheet'));
}
