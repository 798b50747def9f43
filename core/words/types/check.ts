/** Sentences of CHECK that are no issues. */
export interface CheckWords {
  readonly verdict: {
    good: string;
    usable: string;
    'not usable': string;
  };
  readonly notUsableTodo: string;
  readonly readAs: (p: { encoding: string; isSure: boolean }) => string;
  readonly readAsTodo: string;
  readonly layout: {
    events: string;
    spans: string;
    changes: string;
    list: string;
    snapshots: string;
    wide: string;
  };
  readonly layoutMeans: string;
  readonly column: (p: { column: string; role: string }) => string;
  readonly stageColumn: (p: { column: string; stage: string; kind: string }) => string;
  readonly why: {
    setting: string;
    heading: string;
    content: string;
  };
  readonly unsure: {
    setting: string;
    heading: string;
    content: string;
  };
  readonly overrideOther: string;
  readonly stageColumnTodo: string;
  readonly filters: (p: { filters: readonly string[] }) => string;
  readonly filtersMean: string;
  readonly filtersTodo: string;
  readonly others: (p: { columns: readonly string[] }) => string;
  readonly othersMean: string;
  readonly othersTodo: string;
  readonly override: (p: { role: string }) => string;
  readonly roles: {
    deal: string;
    stage: string;
    entered: string;
    left: string;
    from: string;
    to: string;
    outcome: string;
    closed: string;
    created: string;
    value: string;
    currency: string;
    rep: string;
    persona: string;
    source: string;
    action: string;
    who: string;
    strategy: string;
    feature: string;
    feedback: string;
    objection: string;
    'pain point': string;
    reason: string;
    pipeline: string;
    'deal name': string;
    field: string;
    snapshot: string;
    since: string;
    'days in stage': string;
    'won at': string;
    'lost at': string;
    'is closed': string;
    'is won': string;
    'seen by': string;
    'other time': string;
  };
  readonly entered: string;
  readonly left: string;
  readonly dateOrder: {
    dmy: string;
    mdy: string;
  };
  readonly dateOrderMeans: string;
  readonly rows: (p: { used: number; rows: number }) => string;
  readonly deals: (p: { deals: number; open: number; won: number; lost: number }) => string;
  readonly asOf: (p: { asOf: string }) => string;
  readonly asOfMeans: {
    given: string;
    latest: string;
  };
  readonly asOfTodo: string;
  readonly stages: (p: { stages: readonly string[] }) => string;
  readonly stagesMeans: {
    table: string;
    inferred: string;
  };
  readonly stagesTodo: string;
  readonly actions: (p: { actions: number }) => string;
  readonly withoutTodo: string;
  readonly rules: (p: { version: string }) => string;
  readonly processChanged: {
    finding: (p: { stages: readonly string[] }) => string;
    means: string;
    todo: string;
  };
}
