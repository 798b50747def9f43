import { mountSidebar } from '../sidebar/index.tsx';
import './api.ts';
import { acceptDrops } from './drops.ts';

/** The page around the sidebar owns the workbook, as Excel and Sheets do. */
const { workbench } = window.parent as Window;

mountSidebar(document.body, workbench.host);
acceptDrops(document, async (file) => workbench.openFile(file.name, new Uint8Array(await file.arrayBuffer())));
