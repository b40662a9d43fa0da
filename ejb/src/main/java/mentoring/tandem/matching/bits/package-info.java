/**
 * Sets of people and numbers for all of them at once, as arrays of 64-bit words: bit {@code n} stands for the person at place {@code n}.
 *
 * <p>Loops are kept to one statement pattern each, over whole arrays, so that the compiler turns them into vector instructions. Knows
 * nothing of people, rules or tandems.
 */
package mentoring.tandem.matching.bits;
