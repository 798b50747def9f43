import { ownFile } from './own-files.ts';
import { excelRules, type Rules, SHEET_ZONE, sheetsRules } from './rules.ts';

/** A function of a built bundle, under the name that cells write. */
export interface BundleFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly BundleParameter[];
  readonly rules: Rules;
  /** Calls with arguments as the host hands them over. Errors: whatever the bundle throws; its message is the sentence. */
  readonly call: (given: readonly unknown[]) => unknown;
}

/** A parameter as Excel's metadata declares it. */
export interface BundleParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

/** An entry of `functions.json`. */
interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly BundleParameter[];
}

type Associated = (...given: unknown[]) => unknown;

/** Loads the bundles as both hosts do and gives all their functions, in both spellings. Paths count from `workbench/`. */
export async function loadFunctions(): Promise<BundleFunction[]> {
  const declared = await declaredFunctions();
  const associated = await loadExcelFunctions();
  const globals = await loadSheetsFunctions();
  const describe = ({ description, parameters }: DeclaredFunction) => ({ description, parameters });
  const excel = declared.map((spec): BundleFunction => {
    const run = associated.get(spec.id);
    if (!run) throw new Error(`office-addin/functions.js associates no ${spec.id}, which functions.json declares.`);
    return { ...describe(spec), name: `JOURNEY.${spec.name}`, rules: excelRules, call: (given) => run(...padded(spec, given)) };
  });
  const sheets = declared.map((spec): BundleFunction => {
    const name = `JOURNEY_${spec.id}`;
    const run = globals[name];
    if (typeof run !== 'function') throw new Error(`apps-script/functions.js has no ${name}.`);
    return { ...describe(spec), name, rules: sheetsRules, call: (given) => (run as Associated)(...given) };
  });
  return [...excel, ...sheets];
}

/** Excel hands `null` for what is left out, and an invocation object behind the last parameter. */
const padded = (spec: DeclaredFunction, given: readonly unknown[]): unknown[] => [
  ...spec.parameters.map((_, i) => given[i] ?? null),
  {},
];

async function declaredFunctions(): Promise<DeclaredFunction[]> {
  const response = await ownFile('../office-addin/functions.json');
  const { functions } = (await response.json()) as { functions: DeclaredFunction[] };
  return functions;
}

/** The part of Microsoft's custom functions runtime that a bundle may use. */
class CustomFunctionError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message ?? code);
    this.code = code;
  }
}

async function loadExcelFunctions(): Promise<ReadonlyMap<string, Associated>> {
  const associated = new Map<string, Associated>();
  define('CustomFunctions', {
    associate: (id: string, run: Associated) => associated.set(id, run),
    Error: CustomFunctionError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  });
  await loadScript('../office-addin/functions.js');
  return associated;
}

async function loadSheetsFunctions(): Promise<Record<string, unknown>> {
  const spreadsheet = { getSpreadsheetTimeZone: () => SHEET_ZONE, getSpreadsheetLocale: () => 'en_GB' };
  define('SpreadsheetApp', strict('SpreadsheetApp', { getActive: () => strict('Spreadsheet', spreadsheet) }));
  await loadScript('../apps-script/core.js');
  await loadScript('../apps-script/functions.js');
  return window as unknown as Record<string, unknown>;
}

const define = (name: string, value: object): void => {
  Object.defineProperty(window, name, { value });
};

/** A cell may ask Sheets for little; anything else would fail there too, so it fails here. */
function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, member, receiver) {
      if (member in target) return Reflect.get(target, member, receiver);
      throw new Error(`A custom function may not use ${name}.${String(member)}.`);
    },
  });
}

const loadScript = (source: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} can’t be loaded. Run npm run build.`));
    document.head.append(script);
  });
