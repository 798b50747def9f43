import { type ChartSpec, chartSvg } from '../charts/index.ts';
import type { Language } from '../core/words/language.ts';
import type { SheetPicture } from '../workbook/writing/workbook.ts';

/** Points of a picture for each of the chart's, so that it is sharp in a document too. */
const SCALE = 2;
const WIDTH = 640;

/** Paints a chart as a PNG on white paper, its heading above. Errors: a page that can't paint. */
async function pngOf(spec: ChartSpec, heading: string, language: Language): Promise<Blob> {
  const svg = chartSvg(spec, language, { width: WIDTH, theme: 'light', heading });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('This page can’t paint pictures.');
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This page can’t paint pictures.'))), 'image/png');
  });
}

/** Paints a chart as a picture to be laid over a sheet. */
export async function sheetPicture(spec: ChartSpec, title: string, language: Language): Promise<SheetPicture> {
  const png = await pngOf(spec, title, language);
  const { width, height } = await createImageBitmap(png);
  const url = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(png);
  });
  return { png: url.slice(url.indexOf(',') + 1), title, width: width / SCALE, height: height / SCALE };
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies a chart as a picture, to be pasted into the sheet or a document; saves it where the host keeps the clipboard shut. */
export async function copyPicture(spec: ChartSpec, heading: string, language: Language): Promise<'copied' | 'saved'> {
  const png = await pngOf(spec, heading, language);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    save(png, `${heading}.png`);
    return 'saved';
  }
}
