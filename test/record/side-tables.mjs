// Tables that are handed over beside a log: stages, actions, settings, metrics; right and wrong ones.

export const sideTables = {
  OddStages: [['Stage', 'Outcome'], ['Discovery'], ['Demo'], ['Proposal'], ['Closed Won', 'won'], ['Closed Lost', 'lost']].map(
    ([stage, outcome = '']) => [stage, outcome],
  ),
  StageNames: [['Discovery'], ['Demo'], ['Proposal'], ['Negotiation'], ['Closed Won'], ['Closed Lost']],
  PosmuNosaukumi: [['Izpēte'], ['Demonstrācija'], ['Piedāvājums'], ['Sarunas'], ['Uzvarēts'], ['Zaudēts']],
  FewerStages: [['Stage'], ['Discovery'], ['Proposal'], ['Closed Won']],
  TwiceStages: [['Stage'], ['Demo'], ['demo']],
  WrongRole: [
    ['Stage', 'Role'],
    ['Demo', 'demoo'],
  ],
  WrongGoal: [
    ['Stage', 'Goal days'],
    ['Demo', 'ten'],
  ],
  OnlyClosing: [['Stage'], ['Won'], ['Lost']],
  NoPhases: [
    ['Stage', 'Phase'],
    ['Discovery', 'Early'],
    ['Demo', ''],
  ],
  SplitPhase: [
    ['Stage', 'Phase'],
    ['Discovery', 'Early'],
    ['Demo', 'Late'],
    ['Proposal', 'Early'],
  ],
  Calls: [
    ['Deal', 'Action', 'Date', 'Feedback', 'Who acted'],
    ['D-00002', 'Call', '2025-05-01', 'Positive', 'Us'],
    ['D-00004', 'Call', '2025-06-01', 'awful', 'Customer'],
    ['D-99999', 'Call', '2025-06-02', 'Neutral', 'Us'],
    ['D-00006', '', '2025-06-02', '', ''],
    ['D-00008', 'Mail', '', '', ''],
  ],
  Settings: [
    ['Setting', 'Value'],
    ['by', 'Rep'],
    ['min at risk', 3],
    ['confidence', 0.9],
    ['as of', ''],
  ],
  Iestatijumi: [
    ['Iestatījums', 'Vērtība'],
    ['by', 'Pārdevējs'],
    ['min at risk', 3],
    ['language', 'lv'],
  ],
  WrongMetrics: [
    ['Name', 'From', 'To', 'Measure'],
    ['Wrong', 'Demo', 'Won', 'sharee'],
  ],
  LackingMetrics: [
    ['Name', 'From', 'To'],
    ['Lacking', 'Demo', ''],
  ],
  PlainMetrics: [
    ['Name', 'From', 'To', 'Within', 'Measure'],
    ['Won after the demo', 'Demo', 'Won', '', 'share'],
    ['Lost within a month', 'Demo', 'Lost', 30, 'share'],
    ['Days to win', 'Demo', 'Won', '', 'days'],
  ],
  NoMetrics: [['Name', 'From', 'To']],
  OwnMetrics: [
    ['Name', 'From', 'To', 'Within', 'Where', 'Measure'],
    ['Never', 'Demo', 'Won', 30, 'Value>=999999', ''],
    ['Quick', 'Demo', 'Proposal', 7, 'Rep<>Ana Lima', 'share'],
    ['Days', 'action:Demo given', 'Won', '', '', 'days'],
  ],
};
