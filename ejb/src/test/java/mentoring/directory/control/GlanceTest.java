package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.KnowingNoChanges;
import org.junit.jupiter.api.Test;

class GlanceTest {
    private static final String MARK = "SYNCREPL:here";

    @Test
    void sees_nothing_new_where_the_directory_says_nothing_and_stays_at_its_mark() {
        assertThat(seesNothingNew(reader -> MARK)).isTrue();
    }

    @Test
    void sees_an_entry_that_is_shown() {
        assertThat(seesNothingNew(reader -> {
                    reader.shown(new DirectoryEntry("uid=anna", Map.of(), UnaryOperator.identity()));
                    return MARK;
                }))
                .isFalse();
    }

    @Test
    void sees_that_somebody_is_gone() {
        assertThat(seesNothingNew(reader -> {
                    reader.gone("id-anna");
                    return MARK;
                }))
                .isFalse();
    }

    @Test
    void leaves_a_mark_that_has_moved_to_a_job_that_keeps_it() {
        assertThat(seesNothingNew(reader -> "SYNCREPL:further")).isFalse();
    }

    @Test
    void leaves_a_directory_that_does_not_answer_to_a_job_that_shows_it() {
        assertThat(seesNothingNew(reader -> {
                    throw new DirectoryUnreadable(DirectoryUnreadable.Reason.UNREACHABLE, "refused", null);
                }))
                .isFalse();
    }

    private static boolean seesNothingNew(Function<ChangeReader, String> answer) {
        return Glance.hasNothingNew(
                new KnowingNoChanges(List.of()) {
                    @Override
                    public String changes(String mark, ChangeReader reader) {
                        return answer.apply(reader);
                    }
                },
                MARK);
    }
}
