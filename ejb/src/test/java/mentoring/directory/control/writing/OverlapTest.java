package mentoring.directory.control.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mentoring.directory.Facts;
import mentoring.directory.control.mapping.Consequences;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.control.mapping.Tally;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final IllegalStateException FULL = new IllegalStateException("the disk is full");

    private final List<String> written = new ArrayList<>();
    private final Thread caller = Thread.currentThread();

    @Test
    void writes_in_the_order_of_the_read_in_the_callers_thread() {
        Overlap.of(
                found -> {
                    found.portion(List.of(joins("anna")), new Tally());
                    found.portion(List.of(joins("ben")), new Tally());
                    found.departures(List.of(), new Tally());
                },
                new Written());

        assertThat(written).containsExactly("anna", "ben", "0 gone");
    }

    @Test
    void answers_a_question_in_the_callers_thread_after_all_that_was_read_before() {
        Overlap.of(
                found -> {
                    found.portion(List.of(joins("anna")), new Tally());
                    String answer = found.ask(
                            () -> written + " by " + Thread.currentThread().getName());
                    found.portion(List.of(joins(answer)), new Tally());
                },
                new Written());

        assertThat(written).containsExactly("anna", "[anna] by " + caller.getName());
    }

    @Test
    void ends_when_a_question_cannot_be_answered() {
        assertThatThrownBy(() -> Overlap.of(
                        found -> found.ask(() -> {
                            throw FULL;
                        }),
                        new Written()))
                .isSameAs(FULL);
    }

    @Test
    void throws_what_the_reader_threw_after_what_was_read_before() {
        assertThatThrownBy(() -> Overlap.of(
                        found -> {
                            found.portion(List.of(joins("anna")), new Tally());
                            throw FULL;
                        },
                        new Written()))
                .isSameAs(FULL);

        assertThat(written).containsExactly("anna");
    }

    @Test
    void ends_the_read_a_few_portions_after_the_writer_failed() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(1);

        assertThatThrownBy(() -> Overlap.of(found -> read(found, read, ended), new Written() {
                    @Override
                    public void portion(List<PersonChange> changes, Tally tally) {
                        throw FULL;
                    }
                }))
                .isSameAs(FULL);

        ended.await();
        assertThat(read.get()).isLessThan(10);
    }

    private static void read(Consequences found, AtomicInteger read, CountDownLatch ended) {
        try {
            while (read.get() < 1_000_000) {
                found.portion(List.of(), new Tally());
                read.incrementAndGet();
            }
        } finally {
            ended.countDown();
        }
    }

    private static PersonChange joins(String login) {
        return new PersonChange(Kind.JOINS, null, Facts.of(login).facts());
    }

    private class Written implements Consequences {
        @Override
        public void portion(List<PersonChange> changes, Tally tally) {
            assertThat(Thread.currentThread()).isSameAs(caller);
            changes.forEach(change -> written.add(change.facts().login()));
        }

        @Override
        public void departures(List<KnownPerson> gone, Tally tally) {
            written.add(gone.size() + " gone");
        }

        @Override
        public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
            written.add(gone.size() + " to confirm");
        }

        @Override
        public void departuresInDoubt(List<KnownPerson> gone, List<String> silent, Tally tally) {
            written.add(gone.size() + " in doubt");
        }
    }
}
