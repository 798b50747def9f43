import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, SheetPermissionCheckController, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-drawing/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-ui/facade';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import type { BundleFunction } from './bundles.ts';
import { executorOf, infoOf, type Stumbles } from './formulas.ts';

/**
 * Entering a formula over a big range asks for leave cell by cell, seconds long; nothing is protected here.
 * The method is private, so the grid's version is pinned.
 */
function skipPermissionChecks(): void {
  const controller = SheetPermissionCheckController.prototype as unknown as { _permissionCheckWithFormula: () => boolean };
  controller._permissionCheckWithFormula = () => true;
}

export interface Grid {
  readonly api: FUniver;
  /** Where the grid keeps what formulas spill. */
  readonly formulas: FormulaDataModel;
}

/** Starts the grid in an element, with the bundles' functions known before any workbook is. */
export function startGrid(container: string, functions: readonly BundleFunction[], stumbles: Stumbles): Grid {
  skipPermissionChecks();
  const words = { ...english, ...drawingEnglish };
  const univer = new Univer({ logLevel: LogLevel.WARN, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words } });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    formula: { function: functions.map((f) => executorOf(f, stumbles)), description: functions.map(infoOf) },
  });
  for (const plugin of [...plugins, ...UniverSheetsDrawingPreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { api: FUniver.newAPI(univer), formulas: univer.__getInjector().get(FormulaDataModel) };
}
