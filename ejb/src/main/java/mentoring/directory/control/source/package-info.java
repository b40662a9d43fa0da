/**
 * The port to the places people come from: a directory today, other sources behind the same few words later.
 *
 * <p>A source shows every entry or fails; a read that was cut is a failure, so that nobody mistakes it for departures.
 */
package mentoring.directory.control.source;
