// Calls the built Sheets project as a formula does: by the name of its global function, in a bare context.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { root } from './reference.mjs';

/** Builds the Sheets project, unless what it is made of has not changed. */
export function buildBundle() {
  execFileSync(process.execPath, ['tools/build.mjs', 'apps-script', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** The present in a context. No answer may depend on it, so what was recorded at one is compared at the other. */
export const NOW = Date.UTC(2026, 1, 2, 12);
export const LATER = Date.UTC(2031, 6, 8, 3);

/** A zone with summer time, so that a slip of an hour shows. */
const ZONE = 'Europe/Riga';
const LOCALES = { en: 'en_US', lv: 'lv_LV' };

/** A clock that stands still. Dates of cells are made by it too. */
const clockAt = (now) => `globalThis.Date = class extends Date {
  constructor(...given) { super(...(given.length === 0 ? [${now}] : given)); }
  static now() { return ${now}; }
};`;

const bridge = `({
  cells: (text) => JSON.parse(text, (_, value) => (value !== null && value.date ? new Date(value.date) : value)),
  plain: (text) => JSON.parse(text),
})`;

/**
 * Gives a way to answer calls with what is built. Google loads the project anew for every formula; here all calls of a
 * language share a context, as loading takes longer than most answers.
 */
export function openBundle(ranges, now = NOW) {
  const scripts = ['core', 'functions'].map(
    (name) => new Script(readFileSync(join(root, `dist/apps-script/${name}.js`), 'utf8'), { filename: `${name}.js` }),
  );
  const texts = Object.fromEntries(
    Object.entries(ranges).map(([name, cells]) => {
      const text = JSON.stringify(cells);
      return [name, { text, hasDates: text.includes('{"date":') }];
    }),
  );
  const opened = new Map();

  function open(language) {
    const spreadsheet = { getSpreadsheetTimeZone: () => ZONE, getSpreadsheetLocale: () => LOCALES[language] };
    const context = createContext({ SpreadsheetApp: { getActive: () => spreadsheet } });
    new Script(clockAt(now)).runInContext(context);
    for (const script of scripts) script.runInContext(context);
    return { context, made: new Script(bridge).runInContext(context) };
  }

  /** Cells are made anew for each call, by the context's own means: Google hands over nothing else. */
  function handed(given, made) {
    if (typeof given !== 'object') return given;
    if (given.date) return made.cells(JSON.stringify(given));
    const { text, hasDates } = texts[given.range];
    return hasDates ? made.cells(text) : made.plain(text);
  }

  return ({ id, args, language }) => {
    if (!opened.has(language)) opened.set(language, open(language));
    const { context, made } = opened.get(language);
    try {
      return written(context[`JOURNEY_${id}`](...args.map((one) => handed(one, made))));
    } catch (error) {
      return { error: error.name === 'Error' ? error.message : `${error.name}: ${error.message}` };
    }
  };
}

const written = (answer) => (Array.isArray(answer) ? answer.map((row) => row.map(writtenCell)) : writtenCell(answer));

/** A cell as JSON keeps it; what JSON can't keep, and what no cell may be, is named. */
function writtenCell(cell) {
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell) && !Object.is(cell, -0)) return cell;
  const isDate = Object.prototype.toString.call(cell) === '[object Date]';
  if (isDate && Number.isFinite(cell.getTime())) return { date: cell.toISOString() };
  return { odd: Object.is(cell, -0) ? '-0' : String(cell) };
}
