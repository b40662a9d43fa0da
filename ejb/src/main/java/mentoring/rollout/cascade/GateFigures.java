package mentoring.rollout.cascade;

import java.util.Optional;

/**
 * What a gate is given to judge a wave by.
 *
 * @param respondents distinct people who evaluated
 * @param evaluationsDue that were asked for
 * @param evaluationsReceived of those
 * @param satisfactionTenths mean of the satisfaction questions in tenths of the scale from 1 to 5; empty when too few answered
 * @param sessionsDue by the format, for the wave's tandems together
 * @param sessionsHeld of those
 */
public record GateFigures(
        long respondents,
        long evaluationsDue,
        long evaluationsReceived,
        Optional<Integer> satisfactionTenths,
        long sessionsDue,
        long sessionsHeld) {}
