// Which calls are recorded: every function on every log, with every value of its parameters, with every setting, in both
// languages. A call is a function's id, its arguments and the language; its key is the formula with the ranges' names.
import { logs } from './logs.mjs';
import { functions, settings as known, usedBy } from './reference.mjs';
import { inLatvian, latvianEverywhere, longAnswers, oddCalls, parameters, settings, tablesOn } from './values.mjs';

const languages = ['en', 'lv'];
const sideTables = ['stages', 'actions', 'settings'];
/** The log is no value among others: each is called by itself. */
const isOwn = ({ name }) => name !== 'log' && !sideTables.includes(name);
const takesLog = ({ parameters: all }) => all.some(({ name }) => name === 'log');
const range = (name) => ({ range: name });

const translated = (value) => (value.range ? range(inLatvian[value.range] ?? value.range) : (inLatvian[value] ?? value));

/** Says a value in the language of the log's words. */
const saidOn = (log, value) => (log.isLatvian ? translated(value) : value);

const sample = logs.find(({ name }) => name === 'Sample');
const samples = { en: sample, lv: logs.find(({ name }) => name === inLatvian.Sample) };

/** All values of a parameter: what a choice can be, then those of the table. */
function valuesOf(id, { name, choices }) {
  const listed = parameters[`${id}.${name}`] ?? parameters[name];
  if (!listed) throw new Error(`${id} has the parameter ${name}: say in test/record/values.mjs with which values to call it.`);
  return [...(choices ?? []), ...listed];
}

/** What a parameter has while others are tried. */
const usual = (id, parameter, log) => log.own?.[parameter.name] ?? saidOn(log, valuesOf(id, parameter)[0]);

/** The usual values of the parameters of a function: all of its own, or those that it or the log can't do without. */
function usualOf({ id, parameters: all }, log, isFull = false) {
  const isGiven = (one) => isOwn(one) && (isFull || !one.isOptional || one.name in (log.own ?? {}));
  return Object.fromEntries(all.filter(isGiven).map((one) => [one.name, usual(id, one, log)]));
}

const printed = (given) => {
  if (typeof given !== 'object') return typeof given === 'string' && given !== '' ? JSON.stringify(given) : String(given);
  return given.range ?? `DATE(${given.date.slice(0, 10).split('-').map(Number).join(',')})`;
};

function callOf(id, args, language) {
  const key = `JOURNEY_${id}(${args.map(printed).join(',')})`;
  return { key, id, args, language };
}

/** The call of a function with arguments by the names of parameters; texts of settings become one. */
function callWith({ id, parameters: all }, given, language) {
  const said = [...(given.settings ?? []), ...(language === 'lv' ? ['language=lv'] : [])];
  const texts = said.filter((one) => typeof one === 'string');
  const tables = said.filter((one) => typeof one !== 'string');
  const args = all.filter(({ name }) => name !== 'settings').map(({ name }) => given[name] ?? '');
  while (args.length > 0 && args[args.length - 1] === '') args.pop();
  return callOf(id, [...args, ...tables, ...(texts.length > 0 ? [texts.join('; ')] : [])], language);
}

/** Every function on every log, alone and with each table that belongs to the log. */
function* onEveryLog() {
  for (const log of logs)
    for (const spec of functions.filter((one) => takesLog(one) && (log.functions?.includes(one.id) ?? true)))
      for (const language of log.isMostlyEnglish && !latvianEverywhere.includes(spec.id) ? ['en'] : languages) {
        const given = { log: range(log.name), ...usualOf(spec, log) };
        yield callWith(spec, given, language);
        for (const [name, table] of Object.entries(log.tables ?? {})) yield callWith(spec, { ...given, [name]: table }, language);
      }
}

/** Every value of every parameter, once with the others left out (in English) and once with all of them given. */
function* withEveryValue() {
  for (const spec of functions)
    for (const parameter of spec.parameters.filter(({ name }) => name !== 'log'))
      for (const language of languages) yield* ofParameter(spec, parameter, language);
}

function* ofParameter(spec, parameter, language) {
  const log = samples[language];
  const values = valuesOf(spec.id, parameter).map((value) => saidOn(log, value));
  const isTable = sideTables.includes(parameter.name);
  const tried = isTable && !tablesOn.includes(spec.id) ? values.slice(0, 1) : values;
  const first = takesLog(spec) ? { log: range(log.name) } : {};
  for (const value of tried)
    for (const isFull of isTable ? [false] : language === 'lv' ? [true] : [false, true]) {
      const given = { ...first, ...usualOf(spec, log, isFull) };
      yield callWith(spec, { ...given, [parameter.name]: parameter.name === 'settings' ? [value] : value }, language);
    }
}

/** With how many functions a setting's further values are tried. */
const SOME = 4;

/** Takes so many of a list, evenly spread. */
export const spread = (list, count) =>
  list.filter((_, i) => Math.floor((i * count) / list.length) !== Math.floor(((i - 1) * count) / list.length));

/** Every setting with each function that it means something to; its further values, and Latvian, with some of them. */
function* withEverySetting() {
  for (const name of known) {
    const spec = settings[name];
    if (!spec) throw new Error(`There is a setting ${name}: say in test/record/values.mjs with which values to call it.`);
    const ids = spec.functions ?? functions.map(({ id }) => id).filter((id) => usedBy[id].includes(name));
    const [first, ...others] = spec.values;
    for (const id of ids) yield ofSetting(id, name, first, 'en');
    for (const id of spread(ids, SOME)) {
      for (const value of others) yield ofSetting(id, name, value, 'en');
      if (name !== 'language') yield ofSetting(id, name, first, 'lv');
    }
    if (spec.wrong) for (const language of languages) yield ofSetting(ids[0], name, spec.wrong, language);
  }
}

function ofSetting(id, name, value, language) {
  const spec = functions.find((one) => one.id === id);
  const { log: logName = longAnswers.includes(id) ? 'Few' : 'Sample', with: others = [] } = settings[name];
  const isSample = ['Sample', 'Few'].includes(logName);
  const log = isSample ? samples[language] : (logs.find((one) => one.name === logName) ?? {});
  const said = saidOn(log, value);
  const given = {
    ...usualOf(spec, log),
    ...(takesLog(spec) ? { log: saidOn(log, range(logName)) } : {}),
    ...(isSample && takesLog(spec) ? { stages: saidOn(log, range('Stages')) } : {}),
    settings: [...others.map((one) => saidOn(log, one)), name === 'filters' ? said : `${name}=${said}`],
  };
  return callWith(spec, given, language);
}

function* oddly() {
  for (const [id, ...args] of oddCalls) {
    yield callOf(id, args, 'en');
    yield callOf(id, [...args, 'language=lv'], 'lv');
  }
}

/** Names in the tables of values that the reference does not have: they were renamed, or dropped. */
function checkTables() {
  const names = functions.flatMap(({ id, parameters: all }) => all.flatMap(({ name }) => [name, `${id}.${name}`]));
  const gone = [
    ...Object.keys(parameters).filter((name) => !names.includes(name)),
    ...Object.keys(settings).filter((name) => !known.includes(name)),
  ];
  if (gone.length > 0)
    throw new Error(`test/record/values.mjs has values for what the reference does not have: ${gone.join(', ')}.`);
}

/** Every call once, in a lasting order. */
export function plannedCalls() {
  checkTables();
  const all = [...onEveryLog(), ...withEveryValue(), ...withEverySetting(), ...oddly()];
  return [...new Map(all.map((call) => [call.key, call])).values()];
}
