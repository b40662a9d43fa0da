package mentoring.directory.boundary;

import mentoring.directory.control.settings.Problem;

/**
 * One mistake in a subsidiary's file.
 *
 * @param line counted from 1; 0 for what is missing altogether
 * @param found what the file says; null for what is missing
 * @param accepted what would be right
 * @param nearest the valid spelling closest to what was found; null when none is close
 */
public record FileProblemView(String file, int line, String key, String found, String accepted, String nearest) {
    static FileProblemView of(Problem problem) {
        return new FileProblemView(
                problem.file(), problem.line(), problem.key(), problem.found(), problem.accepted(), problem.nearest());
    }
}
