package mentoring.tandem.control.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import mentoring.programme.Formation;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.Matcher;
import mentoring.tandem.matching.TriadVerification;
import mentoring.tandem.matching.benchmark.TriadWave;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Pin;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;
import org.junit.jupiter.api.Test;

class KeptTriadsTest {
    private static final Kept KEPT = IntStream.range(0, 40)
            .mapToObj(seed -> kept(new TriadWave(24, 3, 5, seed), 9))
            .filter(kept -> kept.proof().root().splits())
            .findFirst()
            .orElseThrow();

    @Test
    void reads_the_proof_that_it_has_written_with_all_its_cases() throws IOException {
        Kept read = read(write(KEPT));

        assertThat(read.proof()).isEqualTo(KEPT.proof());
        assertThat(read.menteesOf()).containsOnlyKeys(KEPT.menteesOf().keySet());
    }

    @Test
    void what_was_read_proves_the_same() throws IOException {
        Match match = Matcher.match(KEPT.instance());

        Kept read = read(write(KEPT));

        assertThat(TriadVerification.of(read.instance(), Crew.alone())
                        .confirms(match.certificate(), read.menteesOf(), read.proof()))
                .isTrue();
    }

    @Test
    void reads_a_bound_without_cases() throws IOException {
        Kept kept = kept(new TriadWave(70, 3, 5, 1), 30);

        Kept read = read(write(kept));

        assertThat(read.proof().counting()).isNull();
        assertThat(read.proof()).isEqualTo(kept.proof());
    }

    @Test
    void what_was_read_proves_the_same_around_a_triad_that_is_pinned() throws IOException {
        Kept.Together first = KEPT.together().get(0);
        Known known = Known.NOTHING.pinning(List.of(new Pin(first.mentor(), first.mentees())));
        Kept kept = kept(known, KEPT.mentors(), KEPT.mentees());
        Match match = Matcher.match(kept.instance());

        Kept read = read(write(kept));

        assertThat(read.proof()).isEqualTo(kept.proof());
        assertThat(TriadVerification.of(read.instance(), Crew.alone())
                        .confirms(match.certificate(), read.menteesOf(), read.proof()))
                .isTrue();
    }

    @Test
    void triads_of_a_time_without_proofs_have_none() throws IOException {
        Kept read = read(changed(
                write(KEPT),
                text -> text.replaceAll("\\n\\[\\d+,\\d+,\\[[0-9,]*]]", "").replaceFirst(",\"proof\":\\{[^}]*}", "")));

        assertThat(read.proof()).isNull();
        assertThat(read.together()).isNotEmpty();
    }

    @Test
    void refuses_a_proof_about_others() throws IOException {
        byte[] written = write(KEPT);
        UnaryOperator<String> aPriceLess = text -> text.replaceFirst("(\\n\\[0,0,\\[)\\d+,", "$1");
        UnaryOperator<String> aStranger = text -> text.replaceFirst("\\n\\[[1-9]\\d*,(\\d+),\\[", "\n[999,$1,[");
        UnaryOperator<String> aCaseMore = text -> text + "\n" + text.substring(text.lastIndexOf("[0,0,"));

        for (UnaryOperator<String> change : List.of(aPriceLess, aStranger, aCaseMore)) {
            assertThatThrownBy(() -> read(changed(written, change))).isInstanceOf(IOException.class);
        }
    }

    private static Kept kept(TriadWave wave, int mentors) {
        return kept(Known.NOTHING, wave.mentors(mentors), wave.mentees());
    }

    private static Kept kept(Known known, List<Mentor> mentors, List<Mentee> mentees) {
        Kept given = new Kept(Formation.TRIAD, Terms.STANDARD, known, mentors, mentees, List.of(), null, null);
        Match match = Matcher.match(given.instance());
        return new Kept(
                given.formation(),
                given.terms(),
                given.known(),
                given.mentors(),
                given.mentees(),
                match.proposals().stream()
                        .map(one -> new Kept.Together(one.mentor(), one.mentees()))
                        .toList(),
                null,
                match.proof());
    }

    private static byte[] write(Kept kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KeptForm.write(kept, out);
        return out.toByteArray();
    }

    private static Kept read(byte[] written) throws IOException {
        return KeptForm.read(new ByteArrayInputStream(written));
    }

    private static byte[] changed(byte[] written, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(written));
                GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
