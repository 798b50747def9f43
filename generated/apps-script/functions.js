/** @OnlyCurrentDoc */
// Made from the catalog by npm run generate. Do not edit.

/**
 * Can I trust this log? Says how the log was understood: layout, columns and why, every row left out or repaired, and a verdict first.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_CHECK(log, stages, actions, settings) {
  return JourneySheet_.call('CHECK', arguments);
}

/**
 * How many get how far? Counts deals per stage: entered, advanced, lost, still open, and the share that goes on in the end with its interval.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_FUNNEL(log, stages, actions, settings) {
  return JourneySheet_.call('FUNNEL', arguments);
}

/**
 * What share gets from here to there? Gives one number, with open deals counted in: the share in the end, or within so many days.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"Demo"} from Where to start: a stage, role:demo, or an action such as action:ROI call.
 * @param {"Won"} to A later stage, "Won", "Lost" or an action.
 * @param {""} within Optional: days (working days with clock=working); without it the share in the end.
 * @param {"share"} statistic Optional: share (default), low, high, n, open or state.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_CONVERSION(log, from, to, within, statistic, stages, actions, settings) {
  return JourneySheet_.call('CONVERSION', arguments);
}

/**
 * How long does each step take? Gives days in stage with deals still running counted in, beside what closed deals alone would say. With a stage: one number.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"Demo"} stage Optional: one stage, for one number instead of the table.
 * @param {"median"} statistic Optional: median (default), mean, p25, p75, p90, low, high, closed median or closed mean.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_TIME_IN_STAGE(log, stage, statistic, stages, actions, settings) {
  return JourneySheet_.call('TIME_IN_STAGE', arguments);
}

/**
 * Which deals are stuck? Lists open deals that have been in their stage for longer than four in five were, the most value first.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stage Optional: one stage; without it all are listed.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_STUCK(log, stage, stages, actions, settings) {
  return JourneySheet_.call('STUCK', arguments);
}

/**
 * Who does better? Compares the values of a column: wins, rates with intervals, cycle, and whether the difference is more than chance.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"Rep"} column A heading of the log, for example "Rep".
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_SEGMENTS(log, column, stages, actions, settings) {
  return JourneySheet_.call('SEGMENTS', arguments);
}

/**
 * What changed since then? Compares the open pipeline at two moments: new, reopened, moved, won, lost and changed in value; it always adds up.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"2025-12-01"} from Optional: the first moment, as a date; without it a week before the second.
 * @param {"2025-12-31"} to Optional: the second moment, as a date; without it the as-of moment.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_MOVES(log, from, to, stages, actions, settings) {
  return JourneySheet_.call('MOVES', arguments);
}

/**
 * Which deals are behind this number? Lists the deals that entered a stage, went on from it, were lost there, are open there or skipped it.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"Demo"} stage The stage, for example "Demo"; also "Won" or "Lost".
 * @param {"open"} fate Optional: entered (default), advanced, lost, open, skipped or stuck.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_DEALS(log, stage, fate, stages, actions, settings) {
  return JourneySheet_.call('DEALS', arguments);
}

/**
 * Why does my CRM say something else? Prints one conversion by six rulers side by side: to date, settled, expected, mature, movement and strict.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"Demo"} from Where to start: a stage, role:demo, or an action.
 * @param {"Won"} to A later stage, "Won", "Lost" or an action.
 * @param {60} within Optional: days for the rulers mature and movement; 90 without it.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_RECONCILE(log, from, to, within, stages, actions, settings) {
  return JourneySheet_.call('RECONCILE', arguments);
}

/**
 * Where do we lose them? Gives losses per stage, their share, value, days before the loss and the reason given most often.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_DROPOFF(log, stages, actions, settings) {
  return JourneySheet_.call('DROPOFF', arguments);
}

/**
 * What becomes of them day by day? Gives for one stage the shares still here, gone on, gone back, lost and won by the end of each day.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"Demo"} stage The stage, for example "Demo".
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_CURVE(log, stage, stages, actions, settings) {
  return JourneySheet_.call('CURVE', arguments);
}

/**
 * When does waiting lose more than it wins? Gives each stage its tipping day and what lies beyond it. With a stage: who went on and who was lost at which age.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stage Optional: one stage, for its rates by age instead of the table.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_WAIT_COST(log, stage, stages, actions, settings) {
  return JourneySheet_.call('WAIT_COST', arguments);
}

/**
 * What goes with moving on, or with losing? Compares, stage by stage, deals with a value on record (an action, feature, objection …) with deals of the same age without it.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"feature"} column Optional: action (default), strategy, feature, objection, pain point, feedback or any heading.
 * @param {"Demo"} stage Optional: one stage; without it all.
 * @param {""} toward Optional: advance (default), lost (while at the stage), "Won", or any later point.
 * @param {""} within Optional: days after coming to the stage (working days with clock=working).
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_DRIVERS(log, column, stage, toward, within, stages, actions, settings) {
  return JourneySheet_.call('DRIVERS', arguments);
}

/**
 * How is it received? Counts records with positive, neutral and negative feedback by stage, or by what the setting by names, such as Strategy.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_FEEDBACK(log, stages, actions, settings) {
  return JourneySheet_.call('FEEDBACK', arguments);
}

/**
 * What do we win of what we close? Gives won and lost deals by the period in which they were, the share won with its interval, and the value won.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"quarter"} period Optional: month (default), week, quarter or year in which deals were won or lost.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_WIN_RATE(log, period, stages, actions, settings) {
  return JourneySheet_.call('WIN_RATE', arguments);
}

/**
 * Are newer deals better? Follows deals by when they started: the share that got to the target by 30, 60, 90 and 180 days.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"quarter"} period Optional: month (default), week, quarter or year of the start.
 * @param {""} to Optional: a stage, "Won" (default), "Lost" or an action.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_COHORTS(log, period, to, stages, actions, settings) {
  return JourneySheet_.call('COHORTS', arguments);
}

/**
 * Did the change help? Compares every stage before and after a day: who goes on, how fast, and whether it is more than chance or too early.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"2025-06-30"} change The day of the change, for example "2025-06-30".
 * @param {""} size Optional: the change to plan for in points; without it 10. Weeks until known is how long such a one takes to show.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_BEFORE_AFTER(log, change, size, stages, actions, settings) {
  return JourneySheet_.call('BEFORE_AFTER', arguments);
}

/**
 * Are we on target? Compares each stage with the goals of the stages table: met, not met, or too early to say.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_GOALS(log, stages, actions, settings) {
  return JourneySheet_.call('GOALS', arguments);
}

/**
 * What are the numbers of our own business? Counts your own metrics, one a row: a share or days from one point to a later one, with goal and status.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Metrics} definitions A table with Name, From, To, Within, Where, Measure (share, days), Goal and Direction (up, down).
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_METRICS(log, definitions, stages, actions, settings) {
  return JourneySheet_.call('METRICS', arguments);
}

/**
 * How much value does the pipeline bring per day? Multiplies open deals, expected win share and mean value of won deals, and divides by the mean cycle.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_VELOCITY(log, stages, actions, settings) {
  return JourneySheet_.call('VELOCITY', arguments);
}

/**
 * What is the open pipeline worth? Sums up the chances of open deals by their stage and age there, in wins and in value.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_FORECAST_WINS(log, stages, actions, settings) {
  return JourneySheet_.call('FORECAST_WINS', arguments);
}

/**
 * How right were we? Makes the forecast again as of earlier moments, from the rows up to then, and compares it with what came.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {3} steps Optional: how many earlier moments, 4 if not given.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_BACKTEST(log, steps, stages, actions, settings) {
  return JourneySheet_.call('BACKTEST', arguments);
}

/**
 * How does the process really run? Lists every move between two neighbouring points: forward, skip, back, won, lost, reopened, with the days before it.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_FLOW(log, stages, actions, settings) {
  return JourneySheet_.call('FLOW', arguments);
}

/**
 * Which ways do deals take? Lists the sequences of stages, the commonest first, with win rate, cycle and the days spent regaining ground.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {5} top Optional: how many paths to show, 10 if not given.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_PATHS(log, top, stages, actions, settings) {
  return JourneySheet_.call('PATHS', arguments);
}

/**
 * What did you understand of my stages? Prints the stages table as read or inferred, ready to edit and hand back.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_STAGES(log, stages, actions, settings) {
  return JourneySheet_.call('STAGES', arguments);
}

/**
 * What is the story of a deal? Lists every stay of a deal in a stage: entered, left, days and how it ended.
 *
 * @param {Log} log The deal log with its heading row, for example Log or A1:H.
 * @param {"D-00002"} deal Optional: one deal; without it all deals are listed.
 * @param {Stages} stages Optional: the stages table, or one column of stage names in order.
 * @param {Actions} actions Optional: a second table of actions (Deal, Action, Date).
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_VISITS(log, deal, stages, actions, settings) {
  return JourneySheet_.call('VISITS', arguments);
}

/**
 * What can I ask? Lists questions, functions and an example of each, written for this sheet.
 *
 * @param {"stage"} word Optional: a word to look for, for example "stage".
 * @param {"by=Rep"} settings Optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values.
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_HELP(word, settings) {
  return JourneySheet_.call('HELP', arguments);
}

/** Adds the menu; nothing else may be called here, it also runs without any rights. */
function onOpen(event) {
  return JourneySheet_.onOpen(event);
}

function onInstall(event) {
  return JourneySheet_.onOpen(event);
}

function showReport() {
  return JourneySheet_.show('report');
}

function showTemplate() {
  return JourneySheet_.show('template');
}

function showClear() {
  return JourneySheet_.show('clear');
}

function showHistory() {
  return JourneySheet_.show('history');
}

function showStep() {
  return JourneySheet_.show('step');
}

function switchRecorder() {
  return JourneySheet_.switchRecorder();
}

function showCheck() {
  return JourneySheet_.show('check');
}

function showRepair() {
  return JourneySheet_.show('repair');
}

function showFreeze() {
  return JourneySheet_.show('freeze');
}

function showThaw() {
  return JourneySheet_.show('thaw');
}

function showLanguage() {
  return JourneySheet_.show('language');
}

function showHelp() {
  return JourneySheet_.show('help');
}

function showSelftest() {
  return JourneySheet_.show('selftest');
}

/** Records stage changes, where that was turned on. */
function onEdit(event) {
  return JourneySheet_.onEdit(event);
}

/** Answers the sidebar: a request as JSON text, an answer as JSON text. */
function journeyServer(request) {
  return JourneySheet_.serve(request);
}
