/**
 * A group of companies that never was, large and untidy enough to be believed: one holding, twelve subsidiaries, about
 * 20,000 people, of whom 12,000 work in the first subsidiary, which also has the Comex of twelve.
 *
 * <p>Everything follows from one seed: the same seed gives the same people, with the same identifiers, for ever. Each
 * entity draws from a sequence of its own, so that one growing leaves the others' people as they were.
 *
 * <p>Untidy on purpose: names with accents, commas, quotes and apostrophes; two people of one name; people without a
 * manager, a mail address, a site or a language; external staff whose grade means nothing to anyone; chief executives
 * whose manager sits in the holding, outside their own branch.
 *
 * <p>The Comex are the twelve directors below the chief executive, who is not one of them here: everybody is in his
 * reporting line, so that nobody could mentor him.
 *
 * <p>Uses the JDK alone. The names of cultures, sites and trades are in the properties files beside this package.
 */
package mentoring.demo.group;
