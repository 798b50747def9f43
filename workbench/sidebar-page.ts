import { mountSidebar } from '../sidebar/index.tsx';
import './api.ts';

/** The page around the sidebar owns the workbook, as Excel and Sheets do. */
mountSidebar(document.body, (window.parent as Window).workbench.host);
