/** What charts say in one language: a missing word does not compile. */
export interface ChartWords {
  readonly number: (value: number, decimals?: number) => string;
  readonly hundred: (share: number) => string;
  readonly day: (days: number) => string;
  readonly dealCount: (deals: number) => string;
  readonly dayCount: (days: number) => string;
  readonly won: string;
  readonly stage: string;
  readonly deals: string;
  readonly low: string;
  readonly high: string;
  readonly tooEarlyShort: string;
  readonly and: (rest: number) => string;
  readonly ofHundred: string;
  readonly funnel: {
    readonly title: string;
    readonly empty: string;
    readonly wentOn: (deals: number) => string;
    readonly open: (deals: number) => string;
    readonly lost: (deals: number) => string;
    readonly skipped: (deals: number) => string;
    readonly nobody: string;
    readonly goOn: (share: number, low: number | null, high: number | null) => string;
    readonly atLeast: (share: number) => string;
    readonly tooEarly: string;
    readonly columns: {
      readonly entered: string;
      readonly wentOn: string;
      readonly open: string;
      readonly lost: string;
      readonly skipped: string;
      readonly share: string;
    };
  };
  readonly time: {
    readonly title: string;
    readonly empty: string;
    readonly leaveBy: (days: number, low: number | null, high: number | null) => string;
    readonly notLeft: (days: number) => string;
    readonly finished: (days: number) => string;
    readonly most: (days: number) => string;
    readonly nobody: string;
    readonly columns: {
      readonly visits: string;
      readonly running: string;
      readonly median: string;
      readonly finished: string;
      readonly most: string;
    };
  };
  readonly howSure: string;
  readonly curve: {
    readonly title: (stage: string) => string;
    readonly empty: (stage: string) => string;
    readonly on: string;
    readonly lost: string;
    readonly still: string;
    readonly day: string;
    readonly stillWatched: string;
    readonly tipping: (days: number) => string;
    readonly tippingLong: (days: number) => string;
    readonly reading: (stage: string, days: number, on: number, lost: number, still: number) => string;
    readonly end: (days: number) => string;
    readonly watched: (deals: number, days: number) => string;
  };
  readonly trend: {
    readonly title: (to: string | null) => string;
    readonly empty: string;
    readonly period: string;
    readonly share: string;
    readonly state: string;
    readonly finished: string;
    readonly finishedKey: string;
    readonly unfinished: string;
    readonly point: (period: string, share: number, low: number | null, high: number | null) => string;
    readonly early: (period: string) => string;
    readonly changed: (period: string, label: string) => string;
  };
  readonly bars: {
    readonly empty: string;
    readonly peopleTitle: (column: string) => string;
    readonly actionsTitle: (column: string, toward: 'advance' | 'won' | 'lost') => string;
    readonly changesTitle: string;
    readonly people: {
      readonly above: string;
      readonly below: string;
      readonly same: string;
      readonly early: string;
    };
    readonly actions: {
      readonly advance: {
        readonly above: string;
        readonly below: string;
        readonly same: string;
        readonly early: string;
      };
      readonly won: {
        readonly above: string;
        readonly below: string;
        readonly same: string;
        readonly early: string;
      };
      readonly lost: {
        readonly above: string;
        readonly below: string;
        readonly same: string;
        readonly early: string;
      };
    };
    readonly changes: {
      readonly above: string;
      readonly below: string;
      readonly same: string;
      readonly early: string;
    };
    readonly less: string;
    readonly more: string;
    readonly worse: string;
    readonly better: string;
    readonly ofHundred: (share: number) => string;
    readonly points: (share: number) => string;
    readonly closed: (deals: number) => string;
    readonly withWithout: (deals: number, others: number) => string;
    readonly beforeAfter: (before: number, after: number) => string;
    readonly columns: {
      readonly name: string;
      readonly won: string;
      readonly difference: string;
      readonly standing: string;
    };
  };
  readonly journey: {
    readonly title: string;
    readonly empty: string;
    readonly days: (days: number) => string;
    readonly longer: (days: number) => string;
    readonly biggestLeak: string;
    readonly slowest: string;
    readonly quick: (days: number) => string;
    readonly slow: (days: number) => string;
    readonly skips: string;
    readonly returns: string;
    readonly rarer: (ways: number) => string;
    readonly columns: {
      readonly from: string;
      readonly to: string;
      readonly days: string;
    };
  };
  readonly amounts: {
    readonly title: {
      readonly moves: string;
      readonly forecast: string;
    };
    readonly empty: {
      readonly moves: string;
      readonly forecast: string;
    };
    readonly movements: {
      readonly new: string;
      readonly reopened: string;
      readonly 'moved forward': string;
      readonly 'moved back': string;
      readonly won: string;
      readonly lost: string;
    };
    readonly wins: (wins: number) => string;
    readonly columns: {
      readonly moves: readonly [string, string];
      readonly forecast: readonly [string, string];
    };
  };
  readonly goal: {
    readonly title: string;
    readonly empty: string;
    readonly name: (stage: string, measure: 'share' | 'days') => string;
    readonly goalIs: (measure: 'share' | 'days', figure: string) => string;
    readonly status: {
      readonly met: string;
      readonly 'not met': string;
      readonly 'too early': string;
    };
    readonly columns: {
      readonly owner: string;
      readonly goal: string;
      readonly value: string;
      readonly status: string;
    };
  };
}
