import { hostContract } from '../contract.ts';
import { open } from './stand.ts';

// What works at 1.12 works at 1.14 too, at which all other tests run.
for (const level of ['1.9', '1.12'])
  hostContract(`Microsoft’s library, ExcelApi ${level}`, async (sheets) => {
    const stand = open(sheets, level);
    return level === '1.9' ? { ...stand, lacks: 'This Excel lacks what pictures at a cell and freezing need.' } : stand;
  });
