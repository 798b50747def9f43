/** Gives a page rules that a strict content policy lets through; browsers from before 2023 know no such way and do without. */
export function adopt(page: Window & typeof globalThis, rules: string): void {
  if (!('adoptedStyleSheets' in page.document)) return;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(rules);
  page.document.adoptedStyleSheets = [...page.document.adoptedStyleSheets, sheet];
}
