/**
 * Exponential and logarithm that give the same digits in every engine: browsers and Node round their own in the last
 * place differently, and the same cells must give the same digits everywhere (Rule Q4). Square roots are exact anyway.
 */
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as ln } from '@stdlib/math-base-special-ln';
