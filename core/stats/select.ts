/**
 * Gives the number that would stand at `place` were the numbers sorted; they change their places. Hoare 1961, the middle
 * of three as pivot. Linear as a rule.
 * @param numbers no `NaN`; they change their places.
 * @param place from 0 on.
 * @example nthOf(Float64Array.of(5, 1, 3), 1) // 3
 */
export function nthOf(numbers: Float64Array, place: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const pivot = middleOf(numbers[low], numbers[(low + high) >> 1], numbers[high]);
    let i = low;
    let j = high;
    while (i <= j) {
      while (numbers[i] < pivot) i++;
      while (numbers[j] > pivot) j--;
      if (i > j) break;
      const kept = numbers[i];
      numbers[i++] = numbers[j];
      numbers[j--] = kept;
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else break;
  }
  return numbers[place];
}

const middleOf = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
