/**
 * What an installation may configure: every setting in one list, its installation file, and the check before anything starts.
 *
 * <p>Uses MicroProfile Config and, of the module, the spelling in shared. To add a setting: one line in {@link mentoring.shared.control.settings.Settings},
 * its default in {@code META-INF/microprofile-config.properties}, and a commented line in {@code config/mentoring.properties}; tests hold
 * the three together. Decisions: the check runs while the archive is deployed, ahead of the data source, timers and listeners, so
 * that a wrong value stops the module rather than half of it; all mistakes are told at once.
 */
package mentoring.shared.control.settings;
