/** What a part is called, how it is counted, and other words that people look for it by. */
export interface PartWords {
  readonly title: string;
  readonly how: string;
  readonly words: readonly string[];
}

const part = (title: string, how: string, ...words: readonly string[]): PartWords => ({ title, how, words });

export const parts = {
  'week.moves': part(
    'What moved',
    'The pipeline now beside the pipeline a week before. Open then, plus new and reopened, less won and lost, is open now.',
    'changed', 'last week', 'new deals', 'meeting',
  ),
  'week.call': part(
    'Deals to call',
    'Open deals that have been in their stage for longer than four in five were, or longer than waiting pays there; the most value first.',
    'call', 'follow up', 'overdue', 'slow deals',
  ),
  'lost.funnel': part(
    'How many get how far',
    'Every deal that came to a stage went on, was lost, or is still there. The share in the end counts open deals for as long as they were watched.',
    'funnel', 'conversion', 'stages', 'pipeline',
  ),
  'lost.where': part(
    'Where deals are lost',
    'A deal is lost at the furthest stage that it came to. Duplicates and tests stand in a row of their own.',
    'drop-off', 'leak', 'reasons', 'losses', 'why lost',
  ),
  'lost.afterDemo': part(
    'What comes after the demo',
    'Deals seen in the demo: won, lost or still open, wherever they are now. In the end counts open deals for as long as they were watched.',
    'close the door', 'after the demo', 'buy', 'lost after demo',
  ),
  'lost.demoAfterDiscovery': part(
    'Who asks for a demo after the discovery call',
    'Deals seen in discovery that then came to the demo or further, with open deals counted for as long as they were watched.',
    'discovery', 'demo requested', 'ask for a demo',
  ),
  'lost.map': part(
    'The journey map',
    'Every move between two neighbouring stages as the log has it, with skips and returns; days are those by which half have left.',
    'map', 'flow', 'process', 'journey', 'diagram', 'returns',
  ),
  'wait.time': part(
    'Time in each stage',
    'Days from coming to a stage to leaving it. Stays that still run count for as long as they have run, so slow deals are not forgotten.',
    'how long', 'duration', 'days', 'slow', 'median', 'time in stage',
  ),
  'wait.cost': part(
    'When waiting costs',
    'The day from which on more deals are lost than go on, at that age and all later ones, by more than chance. Slow deals are often weak deals: waiting need not be the reason.',
    'tipping day', 'abandon', 'too long', 'give up',
  ),
  'wait.curve': part(
    'Day by day in the stage that matters',
    'Of all deals that came to the stage: how many have gone on, are lost or are still there by the end of each day.',
    'curve', 'day by day',
  ),
  'wait.stuck': part(
    'Deals that are stuck',
    'Open deals that have been in their stage for longer than the day by which four in five had left, or than the goal where that is later.',
    'stuck', 'stalled', 'old deals',
  ),
  'works.action': part(
    'Actions',
    'At each stage, deals with the action on record are compared with deals of the same age without it. It goes with it; it need not be the reason.',
    'what works', 'actions', 'calls', 'next step', 'moves deals',
  ),
  'works.strategy': part(
    'Strategies',
    'At each stage, deals with the strategy on record are compared with deals of the same age without it.',
    'strategy', 'approach', 'pitch',
  ),
  'works.feature': part(
    'Features shown',
    'At each stage, deals that were shown the feature are compared with deals of the same age that were not.',
    'feature', 'demo', 'product',
  ),
  'works.pain': part(
    'Why deals close: pain points',
    'Deals with the pain point on record at a stage, won later, beside deals of the same age without it.',
    'pain point', 'motive', 'why deals close', 'need',
  ),
  'works.objection': part(
    'What stands in the way',
    'At each stage, deals with the objection on record, lost there, beside deals of the same age without it.',
    'objection', 'obstacle', 'hinders', 'price',
  ),
  'works.feedback': part(
    'How it is received',
    'Records with positive, neutral or negative feedback at each stage. Those that say nothing are left aside.',
    'feedback', 'reaction', 'received',
  ),
  'works.received': part(
    'Which strategies are received well',
    'Records with positive, neutral or negative feedback for each strategy.',
    'feedback', 'strategy', 'reaction',
  ),
  'people.rep': part(
    'Who wins',
    'Each value against all the rest, among deals that are old enough to tell. Under 20 such deals there is no judgement.',
    'rep', 'salesperson', 'team', 'compare people', 'who',
  ),
  'people.persona': part(
    'Which buyers',
    'Each value against all the rest, among deals that are old enough to tell. Under 20 such deals there is no judgement.',
    'persona', 'customers', 'audience', 'buyers', 'segment',
  ),
  'people.source': part(
    'Where deals come from',
    'Each value against all the rest, among deals that are old enough to tell. Under 20 such deals there is no judgement.',
    'source', 'channel', 'marketing', 'leads',
  ),
  'goals.met': part(
    'Goals',
    'A goal is met when even the cautious end of the estimate meets it, and not met when even the hopeful end misses it; otherwise it is too early to say.',
    'goals', 'target', 'owner', 'on target',
  ),
  'goals.suggested': part(
    'A goal within reach',
    'No higher than the hopeful end of what the stage does now, and no higher than what its best quarter did.',
    'suggest', 'realistic goal', 'target',
  ),
  'goals.change': part(
    'Did the change help',
    'Deals that came to the stage before the change, watched until then, beside those that came since, at the same age.',
    'change', 'before and after', 'improvement', 'help',
  ),
  'goals.plan': part(
    'How long until we know',
    'How long deals must come in as before until a change of ten in 100 would show in four cases of five.',
    'plan', 'experiment', 'weeks', 'how long until',
  ),
  'goals.trend': part(
    'Are newer deals better',
    'Deals by when they started: the share likely won in the end, with open deals counted for as long as they were watched.',
    'trend', 'by month', 'newer deals', 'progress', 'started',
  ),
  'money.velocity': part(
    'What the pipeline brings a day',
    'Open deals times the share won in the end times the mean value of won deals, divided by the mean days from start to end.',
    'velocity', 'speed', 'revenue', 'per day',
  ),
  'money.forecast': part(
    'What the open deals are worth',
    'For each open deal the chance to win at its stage and age, times its value, added up.',
    'forecast', 'open pipeline', 'worth', 'revenue',
  ),
  'money.past': part(
    'How right we were before',
    'The same forecast made again as of earlier moments, only from the rows up to then, beside what came.',
    'how right', 'accuracy', 'forecast', 'trust',
  ),
  'money.better': part(
    'What a better step would be worth',
    'Five more of 100 at the stage, times the share of those who then win, times the mean value of won deals.',
    'what if', 'improve', 'worth', 'potential',
  ),
  'question.immediateYes': part(
    'Did they agree at once after the offer',
    'Won within two working days of coming to the proposal, among deals that came there at least so long ago.',
    'immediate yes', 'agree', 'offer', 'proposal', 'close',
  ),
  'question.beforeYes': part(
    'What goes before a yes to the offer',
    'Deals with the action on record at the proposal, won later, beside deals of the same age without it.',
    'proposal', 'offer', 'closing', 'what went before',
  ),
  'question.painAtContact': part(
    'Does naming the pain point bring the discovery call',
    'Deals at first contact with the pain point on record, beside deals of the same age without it.',
    'pain point', 'warm contact', 'discovery call', 'first contact',
  ),
  'question.demoFeatures': part(
    'Do features shown in the demo move the deal',
    'Deals in the demo that were shown the feature, beside deals of the same age that were not.',
    'demo', 'features', 'move',
  ),
  'question.demoObjections': part(
    'Do objections hold deals back in the demo',
    'Deals in the demo with the objection on record, lost there, beside deals of the same age without it.',
    'demo', 'objections', 'hold back',
  ),
  'question.passage': part(
    'How many get from one stage to another',
    'Deals that came to the first point, counted until they reach the second or end otherwise; open deals count for as long as they were watched.',
    'from', 'to', 'conversion', 'share', 'rate',
  ),
  'question.rulers': part(
    'Why does my CRM say something else',
    'The same question by six rulers side by side, each with the deals that it counts.',
    'reconcile', 'CRM', 'different number', 'rulers',
  ),
  'question.timeIn': part(
    'How long do deals stay in one stage',
    'Of all deals that came to the stage: how many have gone on, are lost or are still there by the end of each day.',
    'time', 'days', 'one stage', 'how long',
  ),
  'question.deal': part(
    'The story of one deal',
    'Every stay of the deal in a stage, in order, with its days and how it ended.',
    'deal', 'story', 'history', 'one-to-one',
  ),
  'question.metrics': part(
    'Your own metrics',
    'Each row of your table of metrics, counted from its first point to its second, beside its goal.',
    'metrics', 'KPI', 'own numbers',
  ),
  'question.check': part(
    'Can I trust this log',
    'What every column was taken for and why, and every row that was left out or repaired.',
    'check', 'columns', 'quality', 'errors', 'rows left out',
  ),
  'question.works': part(
    'What goes with moving on',
    'At each stage, deals with the value on record are compared with deals of the same age without it.',
    'column', 'compare', 'works', 'drivers',
  ),
  'question.segments': part(
    'Who does better, by any column',
    'Each value against all the rest, among deals that are old enough to tell. Under 20 such deals there is no judgement.',
    'column', 'compare', 'segments', 'groups',
  ),
  'question.since': part(
    'What changed since a day',
    'The pipeline now beside the pipeline on that day. Open then, plus new and reopened, less won and lost, is open now.',
    'since', 'moved', 'changed', 'month',
  ),
  'question.change': part(
    'What is different since a day',
    'Deals that came to each stage before the day, watched until then, beside those that came since, at the same age.',
    'before and after', 'change', 'helped',
  ),
  'question.paths': part(
    'Which ways do deals take',
    'The orders of stages that deals went through, the commonest first.',
    'paths', 'ways', 'routes', 'order',
  ),
};
