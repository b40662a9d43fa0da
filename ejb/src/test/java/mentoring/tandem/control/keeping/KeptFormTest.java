package mentoring.tandem.control.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Formation;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.matching.InputDigest;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.Matcher;
import mentoring.tandem.matching.Verification;
import mentoring.tandem.matching.benchmark.SyntheticWave;
import mentoring.tandem.matching.rule.Couple;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.api.Test;

class KeptFormTest {
    private static final SyntheticWave WAVE = new SyntheticWave(200, 5);
    private static final Known KNOWN = new Known(
            Set.of(declined(201, 1), declined(7, 3)),
            Set.of(declined(8, 4)),
            Set.of(Couple.of(new PersonId(9), new PersonId(5))),
            Set.of(Couple.of(new PersonId(10), new PersonId(6)), Couple.of(new PersonId(11), new PersonId(2))),
            Set.of(Couple.of(new PersonId(11), new PersonId(2))),
            Set.of(new SubsidiaryCode("aurore-energie")));
    private static final Terms TERMS = Terms.STANDARD.over(Map.of(PolicyTerm.SAME_SITE, 7));

    @Test
    void reads_what_it_has_written() throws IOException {
        Kept kept = kept();

        Kept read = read(write(kept));

        assertThat(read.terms()).isEqualTo(TERMS);
        assertThat(read.known()).isEqualTo(KNOWN);
        assertThat(read.prices()).isEqualTo(kept.prices());
        assertThat(read.mentors()).containsExactlyInAnyOrderElementsOf(kept.mentors());
        assertThat(read.mentees()).containsExactlyInAnyOrderElementsOf(kept.mentees());
        assertThat(read.mentorOf()).isEqualTo(kept.mentorOf()).hasSizeGreaterThan(100);
        assertThat(InputDigest.of(read.instance())).isEqualTo(InputDigest.of(kept.instance()));
    }

    @Test
    void what_was_read_proves_the_same_and_comes_to_the_same() throws IOException {
        Kept kept = kept();
        Match match = Matcher.match(kept.instance());

        Kept read = read(write(kept));

        assertThat(Verification.byRules(read.instance()).confirms(match.certificate(), read.mentorOf(), read.prices()))
                .isTrue();
        assertThat(Matcher.match(read.instance())).isEqualTo(match);
    }

    @Test
    void writes_the_same_bytes_in_whatever_order_people_come() throws IOException {
        Kept kept = kept();
        List<Kept.Together> teams = new ArrayList<>(kept.together());
        Collections.shuffle(teams, new Random(1));
        Kept shuffled = new Kept(
                kept.formation(),
                kept.terms(),
                kept.known(),
                shuffled(kept.mentors()),
                shuffled(kept.mentees()),
                teams,
                kept.prices(),
                kept.proof());

        assertThat(write(shuffled)).isEqualTo(write(kept));
    }

    @Test
    void refuses_bytes_that_were_changed_anywhere() throws IOException {
        byte[] written = write(kept());

        for (int at : new int[] {0, 100, written.length / 2, written.length - 6}) {
            byte[] changed = written.clone();
            changed[at] ^= 0x10;
            assertThatThrownBy(() -> read(changed)).as("byte %d", at).isInstanceOf(IOException.class);
        }
    }

    @Test
    void refuses_a_missing_end_and_what_is_too_much() throws IOException {
        String text = text(write(kept()));

        assertThatThrownBy(() -> read(packed(text.substring(0, text.lastIndexOf('\n')))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(packed(text + "\n[1,[2]]"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(packed(text.replaceFirst("\"format\":1", "\"format\":2"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2");
    }

    @Test
    void a_changed_row_makes_another_input() throws IOException {
        Kept kept = kept();
        String text = text(write(kept));
        PersonId first = kept.mentees().stream()
                .map(mentee -> mentee.person())
                .min(Comparator.comparingLong(PersonId::value))
                .orElseThrow();
        String seated = "\n[" + first.value() + ",false,0,";

        Kept changed = read(packed(text.replace(seated, "\n[999999,false,0,")));

        assertThat(text).contains(seated);
        assertThat(InputDigest.of(changed.instance())).isNotEqualTo(InputDigest.of(kept.instance()));
    }

    @Test
    void names_nobody_and_takes_a_term_that_did_not_exist_for_off() throws IOException {
        String text = text(write(kept()));

        Kept older = read(packed(text.replaceFirst("\"same-site\":7,", "")));

        assertThat(text).contains("\"same-site\":7,");
        assertThat(older.terms().value(PolicyTerm.SAME_SITE)).isZero();
    }

    private static Kept kept() {
        Kept given = new Kept(Formation.PAIR, TERMS, KNOWN, WAVE.mentors(2), WAVE.mentees(), List.of(), null, null);
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
                match.prices(),
                null);
    }

    private static <T> List<T> shuffled(List<T> some) {
        List<T> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(2));
        return shuffled;
    }

    private static Declined declined(long mentor, long mentee) {
        return new Declined(new PersonId(mentor), new PersonId(mentee));
    }

    private static byte[] write(Kept kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KeptForm.write(kept, out);
        return out.toByteArray();
    }

    private static Kept read(byte[] written) throws IOException {
        return KeptForm.read(new ByteArrayInputStream(written));
    }

    private static String text(byte[] written) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(written))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
