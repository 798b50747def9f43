import type { CatalogWords } from '../../calls/words/shape.ts';

export const calls: CatalogWords = {
  log: 'the deal log with its heading row, for example Log or A1:H',
  stages: 'optional: the stages table, or one column of stage names in order',
  actions: 'optional: a second table of actions (Deal, Action, Date)',
  settings: 'optional: settings such as "by=Rep; as of=2025-06-30", or a range of names and values',
  optional: 'optional',
  functions: {
    CHECK: {
      question: 'Can I trust this log?',
      detail: 'Says how the log was understood: layout, columns and why, every row left out or repaired, and a verdict first.',
      parameters: {},
    },
    FUNNEL: {
      question: 'How many get how far?',
      detail:
        'Counts deals per stage: entered, advanced, lost, still open, and the share that goes on in the end with its interval.',
      parameters: {},
    },
    CONVERSION: {
      question: 'What share gets from here to there?',
      detail: 'Gives one number, with open deals counted in: the share in the end, or within so many days.',
      parameters: {
        from: 'where to start: a stage, role:demo, or an action such as action:ROI call',
        to: 'a later stage, "Won", "Lost" or an action',
        within: 'optional: days (working days with clock=working); without it the share in the end',
        statistic: 'optional: share (default), low, high, n, open or state',
      },
    },
    RECONCILE: {
      question: 'Why does my CRM say something else?',
      detail: 'Prints one conversion by six rulers side by side: to date, settled, expected, mature, movement and strict.',
      parameters: {
        from: 'where to start: a stage, role:demo, or an action',
        to: 'a later stage, "Won", "Lost" or an action',
        within: 'optional: days for the rulers mature and movement; 90 without it',
      },
    },
    DROPOFF: {
      question: 'Where do we lose them?',
      detail: 'Gives losses per stage, their share, value, days before the loss and the reason given most often.',
      parameters: {},
    },
    TIME_IN_STAGE: {
      question: 'How long does each step take?',
      detail:
        'Gives days in stage with deals still running counted in, beside what closed deals alone would say. With a stage: one number.',
      parameters: {
        stage: 'optional: one stage, for one number instead of the table',
        statistic: 'optional: median (default), mean, p25, p75, p90, low, high, closed median or closed mean',
      },
    },
    DEALS: {
      question: 'Which deals are behind this number?',
      detail: 'Lists the deals that entered a stage, went on from it, were lost there, are open there or skipped it.',
      parameters: {
        stage: 'the stage, for example "Demo"; also "Won" or "Lost"',
        fate: 'optional: entered (default), advanced, lost, open, skipped or stuck',
      },
    },
    WIN_RATE: {
      question: 'What do we win of what we close?',
      detail: 'Gives won and lost deals by the period in which they were, the share won with its interval, and the value won.',
      parameters: { period: 'optional: month (default), week, quarter or year in which deals were won or lost' },
    },
    COHORTS: {
      question: 'Are newer deals better?',
      detail: 'Follows deals by when they started: the share that got to the target by 30, 60, 90 and 180 days.',
      parameters: {
        period: 'optional: month (default), week, quarter or year of the start',
        to: 'optional: a stage, "Won" (default), "Lost" or an action',
      },
    },
    BEFORE_AFTER: {
      question: 'Did the change help?',
      detail:
        'Compares every stage before and after a day: who goes on, how fast, and whether it is more than chance or too early.',
      parameters: {
        change: 'the day of the change, for example "2025-06-30"',
        size: 'optional: the change to plan for in points; without it 10. Weeks until known is how long such a one takes to show',
      },
    },
    GOALS: {
      question: 'Are we on target?',
      detail: 'Compares each stage with the goals of the stages table: met, not met, or too early to say.',
      parameters: {},
    },
    METRICS: {
      question: 'What are the numbers of our own business?',
      detail: 'Counts your own metrics, one a row: a share or days from one point to a later one, with goal and status.',
      parameters: {
        definitions: 'a table with Name, From, To, Within, Where, Measure (share, days), Goal and Direction (up, down)',
      },
    },
    CURVE: {
      question: 'What becomes of them day by day?',
      detail: 'Gives for one stage the shares still here, gone on, gone back, lost and won by the end of each day.',
      parameters: { stage: 'the stage, for example "Demo"' },
    },
    WAIT_COST: {
      question: 'When does waiting lose more than it wins?',
      detail:
        'Gives each stage its tipping day and what lies beyond it. With a stage: who went on and who was lost at which age.',
      parameters: { stage: 'optional: one stage, for its rates by age instead of the table' },
    },
    STUCK: {
      question: 'Which deals are stuck?',
      detail: 'Lists open deals that have been in their stage for longer than four in five were, the most value first.',
      parameters: { stage: 'optional: one stage; without it all are listed' },
    },
    FEEDBACK: {
      question: 'How is it received?',
      detail:
        'Counts records with positive, neutral and negative feedback by stage, or by what the setting by names, such as Strategy.',
      parameters: {},
    },
    SEGMENTS: {
      question: 'Who does better?',
      detail:
        'Compares the values of a column: wins, rates with intervals, cycle, and whether the difference is more than chance.',
      parameters: { column: 'a heading of the log, for example "Rep"' },
    },
    FORECAST_WINS: {
      question: 'What is the open pipeline worth?',
      detail: 'Sums up the chances of open deals by their stage and age there, in wins and in value.',
      parameters: {},
    },
    BACKTEST: {
      question: 'How right were we?',
      detail: 'Makes the forecast again as of earlier moments, from the rows up to then, and compares it with what came.',
      parameters: { steps: 'optional: how many earlier moments, 4 if not given' },
    },
    VELOCITY: {
      question: 'How much value does the pipeline bring per day?',
      detail: 'Multiplies open deals, expected win share and mean value of won deals, and divides by the mean cycle.',
      parameters: {},
    },
    MOVES: {
      question: 'What changed since then?',
      detail:
        'Compares the open pipeline at two moments: new, reopened, moved, won, lost and changed in value; it always adds up.',
      parameters: {
        from: 'optional: the first moment, as a date; without it a week before the second',
        to: 'optional: the second moment, as a date; without it the as-of moment',
      },
    },
    FLOW: {
      question: 'How does the process really run?',
      detail:
        'Lists every move between two neighbouring points: forward, skip, back, won, lost, reopened, with the days before it.',
      parameters: {},
    },
    PATHS: {
      question: 'Which ways do deals take?',
      detail: 'Lists the sequences of stages, the commonest first, with win rate, cycle and the days spent regaining ground.',
      parameters: { top: 'optional: how many paths to show, 10 if not given' },
    },
    STAGES: {
      question: 'What did you understand of my stages?',
      detail: 'Prints the stages table as read or inferred, ready to edit and hand back.',
      parameters: {},
    },
    VISITS: {
      question: 'What is the story of a deal?',
      detail: 'Lists every stay of a deal in a stage: entered, left, days and how it ended.',
      parameters: { deal: 'optional: one deal; without it all deals are listed' },
    },
    HELP: {
      question: 'What can I ask?',
      detail: 'Lists questions, functions and an example of each, written for this sheet.',
      parameters: { word: 'optional: a word to look for, for example "stage"' },
    },
    DRIVERS: {
      question: 'What goes with moving on, or with losing?',
      detail:
        'Compares, stage by stage, deals with a value on record (an action, feature, objection …) with deals of the same age without it.',
      parameters: {
        column: 'optional: action (default), strategy, feature, objection, pain point, feedback or any heading',
        stage: 'optional: one stage; without it all',
        toward: 'optional: advance (default), lost (while at the stage), "Won", or any later point',
        within: 'optional: days after coming to the stage (working days with clock=working)',
      },
    },
  },
};
