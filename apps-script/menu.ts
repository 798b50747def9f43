/** Adds the menu. Runs without any rights (AuthMode.NONE) when a file is opened, so nothing else may be called here. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open report · Atvērt pārskatu', 'showReport').addToUi();
}

/** Opens the sidebar with the report. */
export function showReport(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('JourneySheet'));
}
