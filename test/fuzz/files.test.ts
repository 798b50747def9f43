import { expect, it } from 'vitest';
import { size } from '../size.ts';
import { complaintOfFile } from './files.ts';

const FILES = size(300, 100_000);

it(
  `${FILES} files with harmed bytes are reported on or refused in a sentence (seeds 1 to ${FILES})`,
  async () => {
    const complaints: string[] = [];
    for (let seed = 1; seed <= FILES; seed++) {
      const complaint = await complaintOfFile(seed);
      if (complaint !== null) complaints.push(`seed ${seed}: ${complaint.slice(0, 600)}`);
    }
    expect(complaints.slice(0, 12)).toEqual([]);
  },
  size(120_000, 3_600_000),
);
