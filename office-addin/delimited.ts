import { readDelimitedFile } from '../catalog/delimited.ts';

globalThis.journeySheetRead = readDelimitedFile;
