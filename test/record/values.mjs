// What calls are made with. A parameter or setting of the reference without values here ends the recorder with an error.

const range = (name) => ({ range: name });
const day = (date) => ({ date: `${date}T00:00:00.000Z` });

/**
 * Values of each parameter by its name, or by FUNCTION.name where a function means something else by it; what a choice can
 * be stands in the reference. The first is what the parameter has while others are tried. The last are wrong.
 */
export const parameters = {
  from: ['Demo', 'Discovery', 'role:proposal', 'action:Executive call', 'Won', 'Demoo'],
  to: ['Won', 'Proposal', 'Lost', 'action:Price talk', 'outcome:won', 'Discovery', 'action:Lunch'],
  'MOVES.from': ['2025-09-01', day('2025-06-30'), '2025-12-01', 'soon'],
  'MOVES.to': ['2025-12-15', day('2025-10-31'), '2024-01-01', 'later'],
  within: [30, 60, 7.5, 0, 'soon'],
  statistic: ['mode'],
  stage: ['Demo', 'Proposal', 'role:discovery', 'Won', 'Lost', 'Demoo'],
  column: ['Rep', 'Source', 'Persona', 'Value', 'action', 'Strategy', 'feature', 'Objection', 'pain point', 'feedback', 'Repp'],
  fate: ['gone'],
  toward: ['advance', 'lost', 'Won', 'Negotiation', 'Discovery'],
  period: ['decade'],
  change: ['2025-06-30', day('2025-04-01'), '2025-10-01', '2020-01-01', 'soon'],
  size: [5, 0.2, 50, 0, 100],
  definitions: [range('Metrics'), range('OwnMetrics'), range('WrongMetrics'), range('LackingMetrics'), range('NoMetrics')],
  steps: [2, 6, 0],
  top: [3, 1, 0],
  deal: ['D-00002', 'D-00170', 'D-1'],
  word: ['stage', 'deal', 'days', 'zzz'],
  stages: [
    range('Stages'),
    range('StageNames'),
    range('FewerStages'),
    range('TwiceStages'),
    range('WrongRole'),
    range('WrongGoal'),
    range('OnlyClosing'),
    range('Changes'),
  ],
  actions: [range('Calls')],
  settings: [range('Settings'), 'by=Rep; min at risk=2\nconfidence=80%'],
};

/** Functions for settings that mean something to every one; all of them would be too many. */
const reading = ['CHECK', 'FUNNEL', 'TIME_IN_STAGE', 'MOVES', 'FORECAST_WINS', 'BACKTEST'];
const anyLog = ['CHECK', 'SEGMENTS', 'COHORTS', 'VELOCITY'];
const printing = ['FUNNEL', 'GOALS', 'FLOW', 'DROPOFF'];
/** What reads a role of a log's column. */
const ofRole = (...more) => ['CHECK', 'FUNNEL', ...more];

/**
 * Values of each setting, the log that they are tried on (Sample if none is named), the functions (if none are named, those
 * that the reference says the setting means something to), and a wrong value, tried once. `with` are settings beside it.
 */
export const settings = {
  'as of': { values: ['2025-09-30', '2025-07-01 12:00'], wrong: 'yesterday' },
  dates: { log: 'Ambiguous', values: ['dmy', 'mdy'], functions: reading, wrong: 'ymd' },
  'date system': { log: 'Serials', values: ['1904', '1900'], functions: reading, wrong: '1905' },
  clock: { values: ['working', 'calendar'], wrong: 'lunar' },
  holidays: { values: ['2025-05-01, 2025-06-23, 2025-06-24', '2025-12-25'], with: ['clock=working'], wrong: 'Easter' },
  count: { values: ['visited', 'reached'], wrong: 'seen' },
  visits: { values: ['first', 'sum', 'each'], log: 'Odd', wrong: 'last one' },
  reopened: { values: ['first', 'last'], log: 'Odd', functions: [...reading, 'FLOW', 'VISITS'], wrong: 'never' },
  level: { values: ['phase', 'stage'], wrong: 'group' },
  by: { values: ['Rep', 'Source'], wrong: 'Repp' },
  confidence: { values: ['80%', '0.99'], wrong: '5' },
  'min at risk': { values: ['1', '20'], wrong: '0' },
  'started from': { values: ['2025-06-01', '2025-03-15 08:00'], wrong: 'spring' },
  'started to': { values: ['2025-06-30', '2025-10-01'], wrong: 'autumn' },
  attribute: { values: ['exit', 'current'], with: ['by=Source'], wrong: 'middle' },
  pipeline: { log: 'Pipelines', values: ['Sales', 'Partners'], functions: [...reading, 'STAGES', 'FLOW'], wrong: 'Sale' },
  headers: { values: ['no', 'yes'], functions: printing, wrong: 'maybe' },
  show: { values: ['Lost, Stage', 'Lost'], functions: printing, wrong: 'Losst' },
  groups: { values: ['last', 'first'], functions: printing, with: ['by=Rep'], wrong: 'middle' },
  language: { values: ['en', 'lv', 'Latviešu'], functions: ['HELP', 'CHECK', ...printing], wrong: 'de' },
  'administrative reasons': {
    values: ['Timing', 'Too expensive, Duplicate'],
    functions: [...reading, 'DROPOFF', 'SEGMENTS'],
  },
  filters: {
    values: ['Rep=Ana Lima|Eva Novak', 'Value>=10000', 'Source<>Referral; Value<20000', 'Feature<>Dashboards'],
    wrong: 'Value>=much',
  },
  'deal column': { log: 'Doubled', values: ['Deal again', 'Rep'], functions: ofRole('VELOCITY'), wrong: 'Dael' },
  'stage column': { log: 'Doubled', values: ['Other stage', 'Persona'], functions: ofRole('STAGES'), wrong: 'Stagee' },
  'entered column': { log: 'Doubled', values: ['Date again', 'Date'], functions: ofRole('TIME_IN_STAGE'), wrong: 'Dates' },
  'left column': { log: 'Spans', values: ['Left', 'Entered'], functions: ofRole('TIME_IN_STAGE'), wrong: 'Gone' },
  'from column': { log: 'StageChanges', values: ['From stage', 'Previous stage'], functions: ofRole('FLOW'), wrong: 'Form' },
  'to column': { log: 'StageChanges', values: ['To stage', 'New stage'], functions: ofRole('FLOW'), wrong: 'Too' },
  'outcome column': { log: 'List', values: ['Stage', 'Rep'], functions: anyLog, wrong: 'Result' },
  'value column': { log: 'Doubled', values: ['Other value', 'Value'], functions: ofRole('VELOCITY', 'DROPOFF'), wrong: 'Worth' },
  'currency column': { log: 'Doubled', values: ['Other currency', 'Currency'], functions: ofRole('VELOCITY'), wrong: 'Coin' },
  'rep column': { log: 'Doubled', values: ['Other rep', 'Persona'], functions: ofRole('STUCK', 'DEALS'), wrong: 'Seller' },
  'persona column': { log: 'Doubled', values: ['Other persona', 'Rep'], functions: ofRole('SEGMENTS'), wrong: 'Person' },
  'source column': { log: 'Doubled', values: ['Other source', 'Rep'], functions: ofRole('SEGMENTS'), wrong: 'Origin' },
  'action column': { log: 'Doubled', values: ['Other action', 'Strategy'], functions: ofRole('DRIVERS'), wrong: 'Deed' },
  'who column': { log: 'Doubled', values: ['Other who acted', 'Rep'], functions: ofRole('DRIVERS'), wrong: 'Whom' },
  'strategy column': { log: 'Doubled', values: ['Other strategy', 'Action'], functions: ofRole('DRIVERS'), wrong: 'Plan' },
  'feature column': { log: 'Doubled', values: ['Other feature', 'Action'], functions: ofRole('DRIVERS'), wrong: 'Part' },
  'feedback column': { log: 'Doubled', values: ['Other feedback', 'Action'], functions: ofRole('FEEDBACK'), wrong: 'Echo' },
  'objection column': { log: 'Doubled', values: ['Other objection', 'Reason'], functions: ofRole('DRIVERS'), wrong: 'But' },
  'pain point column': { log: 'Doubled', values: ['Other pain point', 'Reason'], functions: ofRole('DRIVERS'), wrong: 'Ache' },
  'reason column': { log: 'Doubled', values: ['Other reason', 'Objection'], functions: ofRole('DROPOFF'), wrong: 'Why' },
  'pipeline column': { log: 'Doubled', values: ['Other pipeline', 'Pipeline'], functions: ofRole('STAGES'), wrong: 'Pipe' },
};

/** Functions whose answers on a whole sample are long lists: they get settings on a log of few deals. */
export const longAnswers = ['VISITS', 'DEALS', 'CURVE'];

/** Functions that answer in Latvian on all logs, also where another log has the same answers. */
export const latvianEverywhere = ['CHECK', 'STAGES'];

/** Functions on which every side table is tried; all others get the first of each kind. */
export const tablesOn = ['CHECK', 'FUNNEL', 'GOALS', 'STAGES'];

/** Calls that are wrong as a whole, or odd: function and arguments. */
export const oddCalls = [
  ['FUNNEL'],
  ['FUNNEL', 'Deal'],
  ['CONVERSION', range('Sample')],
  ['CONVERSION', range('Sample'), 'Demo'],
  ['CONVERSION', range('Sample'), '#N/A', 'Won'],
  ['CONVERSION', range('Sample'), range('Stages'), 'Demo', 'Won', 'level=phase', 30],
  ['CONVERSION', range('Sample'), 'Consideration', 'Won', range('Stages'), 'level=phase'],
  ['CONVERSION', range('Sample'), 'Consideration', 'Won', range('Stages')],
  ['CONVERSION', range('Sample'), 'Demo', 'Won', 30, 'share', 'more'],
  ['METRICS', range('Sample')],
  ['FUNNEL', range('Sample'), 'Demo'],
  ['FUNNEL', range('Sample'), 'bye=Rep'],
  ['FUNNEL', range('Sample'), 'by='],
  ['FUNNEL', range('Sample'), 'by=Rep; by=Source'],
  ['FUNNEL', range('Sample'), range('Settings'), 'by=Source'],
  ['FUNNEL', range('Sample'), range('Stages'), range('StageNames')],
  ['FUNNEL', range('Sample'), range('Pipelines')],
  ['FUNNEL', range('Sample'), range('Metrics')],
  ['FUNNEL', range('Sample'), range('NoPhases'), 'level=phase'],
  ['FUNNEL', range('Sample'), range('SplitPhase'), 'level=phase'],
  ['FUNNEL', range('Sample'), 'as of=2024-01-01'],
  ['FUNNEL', range('Sample'), 'Rep=Nobody'],
  ['FUNNEL', range('Unnamed'), 'deal column=Alpha; stage column=Beta; entered column=Gamma'],
  ['FUNNEL', range('FarLast'), 'as of=2025-03-20'],
  ['STAGES', range('Sample'), 'by=Rep; level=phase'],
  ['CHECK', range('Sample'), 'by=Rep'],
  ['GOALS', range('Sample'), range('Stages'), 'by=Rep; count=visited'],
  ['BEFORE_AFTER', range('Sample'), day('2025-06-30'), 10, 'by=Rep'],
  ['MOVES', range('Sample'), '2025-12-01', '2025-11-01'],
  ['MOVES', range('Sample'), range('Changes'), range('Tiny')],
  ['CONVERSION', range('Sample'), 'Demo', 'Won', -5],
  ['CONVERSION', range('Wide'), 'action:Call', 'Won'],
  ['CONVERSION', range('Wide'), 'Demo', 'Won', range('Calls')],
  ['FUNNEL', range('Sample'), 'pipeline=Sales'],
  ['DRIVERS', range('Events'), range('Actions'), 'action', 'Demo', 'Won', 30],
  ['HELP', 'funel'],
];

/** The same values on the sample in Latvian; what is not here is the same in both. */
export const inLatvian = {
  Sample: 'Paraugs',
  Few: 'Nedaudz',
  Stages: 'Posmi',
  StageNames: 'PosmuNosaukumi',
  Metrics: 'Metrikas',
  Changes: 'Izmainas',
  Settings: 'Iestatijumi',
  Demo: 'Demonstrācija',
  Discovery: 'Izpēte',
  Proposal: 'Piedāvājums',
  Negotiation: 'Sarunas',
  Won: 'Uzvarēts',
  Lost: 'Zaudēts',
  Demoo: 'Demonstrācijaa',
  'action:Executive call': 'action:Saruna ar vadību',
  'action:Price talk': 'action:Saruna par cenu',
  'action:Lunch': 'action:Pusdienas',
  advance: 'tālāk',
  lost: 'zaudēts',
  Rep: 'Pārdevējs',
  Source: 'Avots',
  Value: 'Vērtība',
  Strategy: 'Stratēģija',
  Objection: 'Iebildums',
  'pain point': 'sāpju punkts',
  Repp: 'Pārdevējss',
  stage: 'posms',
  deal: 'darījums',
  days: 'dienas',
  'Lost, Stage': 'Zaudēti, Posms',
  'by=Source': 'by=Avots',
  'by=Rep; min at risk=2\nconfidence=80%': 'by=Pārdevējs; min at risk=2\nconfidence=80%',
  'Rep=Ana Lima|Eva Novak': 'Pārdevējs=Anna Liepa|Eva Kalniņa',
  'Value>=10000': 'Vērtība>=10000',
  'Source<>Referral; Value<20000': 'Avots<>Ieteikums; Vērtība<20000',
  'Value>=much': 'Vērtība>=daudz',
  'Too expensive, Duplicate': 'Par dārgu, Dublikāts',
  Timing: 'Laiks',
};
