package mentoring.blackbox.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.jms.JMSException;
import java.io.IOException;
import mentoring.blackbox.BlackBox;
import mentoring.blackbox.Installation;
import org.junit.jupiter.api.Test;

/** The main job from end to end, over the public interfaces alone, with a power failure in the middle. */
@BlackBox
class StoryIT {
    @Test
    void the_cascade_runs_from_one_configuration_file_to_the_employees_wave(Installation module)
            throws IOException, InterruptedException, JMSException {
        Plot plot = new Plot(module);
        Witness witness = new Witness(plot);
        witness.starts_listening();
        launch(new Launch(plot));
        agree(new Signup(plot), new Agreement(plot));
        module.crashAndRestart();
        meet(new Meeting(plot));
        cascade(new Results(plot), new Agreement(plot));
        witness.heard_of_every_transition_that_was_recorded();
    }

    private static void launch(Launch chapter) {
        chapter.a_dry_run_shows_what_would_be_imported_and_imports_nothing();
        chapter.a_synchronisation_imports_the_people();
        chapter.a_programme_gets_its_waves();
        chapter.enrolment_stays_shut_without_both_records();
        chapter.the_comex_wave_opens_first();
    }

    private static void agree(Signup signup, Agreement agreement) throws JMSException, JsonProcessingException {
        signup.the_comex_enrols_one_of_them_through_jms();
        signup.juniors_enrol_as_mentors_once_each();
        signup.all_mentors_but_the_last_are_certified();
        agreement.the_pairing_proposes_explained_triads_and_leaves_out_who_is_not_certified();
        agreement.the_triads_are_proven_to_those_who_oversee_them();
        agreement.a_declined_triad_finds_another_mentor(signup);
        agreement.all_triads_agree();
    }

    private static void meet(Meeting chapter) {
        chapter.two_cancellations_in_a_row_raise_an_alert();
        chapter.a_no_show_is_recorded_and_nobody_is_booked_twice();
        chapter.every_triad_holds_and_evaluates_all_its_sessions();
    }

    private static void cascade(Results results, Agreement agreement) {
        results.the_wave_is_reported_on_once_it_is_reviewed();
        results.the_gate_says_go_with_its_figures_and_opens_the_next_wave();
        results.the_cascade_shows_the_place_of_every_subsidiary();
        agreement.employees_meet_in_tandems();
    }
}
