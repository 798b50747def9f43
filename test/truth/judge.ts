import type { Results, Tally } from './measures.ts';

/** What chance allows a share of 5 % of so many to be off. */
const slackOf = ({ of }: Tally): number => 3 * Math.sqrt((0.05 * 0.95) / of);

const missed = (results: Results, isRight: (name: string, share: number, tally: Tally) => boolean): string[] =>
  Object.entries(results).flatMap(([name, tally]) => {
    const share = tally.held / tally.of;
    return isRight(name, share, tally) ? [] : [`${name}: ${share}`];
  });

/** What does not hold of intervals, and of what is called where nothing is there. */
export const missesOf = (results: Results): string[] =>
  missed(results, (name, share, tally) => {
    if (tally.isMean) return !/our median/.test(name) || Math.abs(share) <= 0.05;
    if (/interval/.test(name)) return share >= 0.95 - slackOf(tally);
    return share <= (/as many go on/.test(name) ? 0.3 : 0.05 + slackOf(tally));
  });

/** What does not hold where actions do something, deals differ or little is there. */
export const missesOfEffects = (results: Results): string[] =>
  missed(results, (name, share, tally) => {
    if (/closed-only/.test(name)) return true;
    if (tally.isMean) return share <= 0.1 + slackOf(tally);
    if (/interval/.test(name)) return share >= 0.95 - slackOf(tally);
    if (/is found|four in five/.test(name)) return share >= 0.6;
    return share <= 0.05 + slackOf(tally);
  });
