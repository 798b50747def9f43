/**
 * Opens a file that is dropped anywhere on a page; the browser would show it in the page's place. Calls back with `true`
 * while one is held over the page.
 */
export function acceptDrops(page: Document, open: (file: File) => void, holding: (isHeld: boolean) => void = () => {}): void {
  page.addEventListener(
    'dragover',
    (event) => {
      event.preventDefault();
      holding(true);
    },
    { capture: true },
  );
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) holding(false);
  });
  page.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      holding(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    },
    { capture: true },
  );
}
