import { interrupted } from './interrupted.ts';
import { excelStoppable } from './office-js/stoppable.ts';
import { sheetsStoppable } from './sheets/stoppable.ts';

interrupted('Microsoft’s library', excelStoppable);
interrupted('Apps Script', sheetsStoppable);
