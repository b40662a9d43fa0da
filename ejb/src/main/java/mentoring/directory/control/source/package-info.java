/**
 * The port to the places people come from: a directory today, other sources behind the same few words later.
 *
 * <p>A source shows every entry or fails; a read that was cut is a failure, so that nobody mistakes it for departures.
 *
 * <p>What has changed since a mark can be asked for instead of everything. A mark is a text that means something to its source alone; a
 * source that cannot go on from it says so, and never guesses. Entries are known by a key that no move and no rename changes.
 */
package mentoring.directory.control.source;
