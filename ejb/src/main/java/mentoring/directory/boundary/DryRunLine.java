package mentoring.directory.boundary;

import mentoring.shared.boundary.Problem;

/**
 * One line of a dry run in full. The last one is SUMMARY or PROBLEM: without either the answer was cut.
 *
 * @param person with JOINS, RETURNS, MOVES, CHANGES and LEAVES; null otherwise
 * @param skipped with SKIPPED
 * @param summary with SUMMARY
 * @param problem with PROBLEM
 */
public record DryRunLine(DryRunKind kind, SampleView person, SkippedView skipped, DryRunView summary, Problem problem) {
    static DryRunLine of(SampleView person) {
        return new DryRunLine(DryRunKind.valueOf(person.change().name()), person, null, null, null);
    }

    static DryRunLine of(SkippedView skipped) {
        return new DryRunLine(DryRunKind.SKIPPED, null, skipped, null, null);
    }

    /** The end of a dry run that has seen everything. */
    public static DryRunLine of(DryRunView summary) {
        return new DryRunLine(DryRunKind.SUMMARY, null, null, summary, null);
    }

    /** The end of a dry run that could not see everything. */
    public static DryRunLine of(Problem problem) {
        return new DryRunLine(DryRunKind.PROBLEM, null, null, null, problem);
    }
}
