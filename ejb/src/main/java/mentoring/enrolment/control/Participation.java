package mentoring.enrolment.control;

import mentoring.directory.boundary.PersonView;
import mentoring.enrolment.EnrolmentRefused;
import mentoring.enrolment.Side;
import mentoring.programme.boundary.WaveView;

/** Who may take part in a wave, and as what. */
public final class Participation {
    private Participation() {}

    /** Nobody takes part without consent: {@code consent-missing}. */
    public static void needsConsent(boolean consent) {
        if (!consent) {
            throw EnrolmentRefused.consentMissing();
        }
    }

    /**
     * Mentees belong to the wave's population ({@code not-in-population}); mentors come from anywhere in the group but its Comex ({@code
     * mentor-in-comex}); both still work here ({@code person-departed}).
     *
     * @param inPopulation whether the directory counts the person among the wave's population
     */
    public static void isOpenTo(PersonView person, Side side, WaveView wave, boolean inPopulation) {
        if (!person.isActive()) {
            throw EnrolmentRefused.personDeparted();
        }
        if (side == Side.MENTOR && person.comex()) {
            throw EnrolmentRefused.mentorInComex();
        }
        if (side == Side.MENTEE && !inPopulation) {
            throw EnrolmentRefused.notInPopulation(
                    wave.subsidiary().value(), wave.population().name());
        }
    }
}
