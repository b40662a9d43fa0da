package mentoring.tandem.control.keeping;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.ProvingPrices;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Writes and reads {@link Kept} line by line, never all of its text at once. */
public final class KeptForm {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = MAPPER.writer().withRootValueSeparator("\n");
    private static final ObjectReader PERSON = MAPPER.readerFor(PersonLine.class);
    private static final ObjectReader TEAM = MAPPER.readerFor(TeamLine.class);
    private static final ObjectReader PROOF = MAPPER.readerFor(ProofLine.class);

    private KeptForm() {}

    /** The same bytes for the same content, in whatever order its people came. */
    public static void write(Kept kept, OutputStream to) throws IOException {
        try (JsonGenerator lines = WRITER.createGenerator(new QuickGzip(to))) {
            WRITER.writeValue(lines, Header.of(kept));
            PersonLines people = new PersonLines();
            write(lines, mentors(kept, people));
            write(lines, mentees(kept, people));
            write(
                    lines,
                    kept.together().stream()
                            .map(TeamLine::of)
                            .sorted(Comparator.comparing(TeamLine::mentor)
                                    .thenComparing(team -> team.mentees().get(0))));
            write(lines, proof(kept));
        }
    }

    /** Refuses what cannot be read with an {@link IOException}, whatever is wrong with it. */
    public static Kept read(InputStream from) throws IOException {
        try (JsonParser lines = MAPPER.createParser(new GZIPInputStream(from))) {
            return read(lines);
        } catch (RuntimeException e) {
            throw new IOException("what was kept cannot be read", e);
        }
    }

    private static Kept read(JsonParser lines) throws IOException {
        Header header = MAPPER.readValue(lines, Header.class);
        if (header.format() != Header.FORMAT) {
            throw new IOException("format " + header.format() + " is not known");
        }
        List<PersonLine> mentors = read(lines, PERSON, header.mentors());
        List<PersonLine> mentees = read(lines, PERSON, header.mentees());
        List<TeamLine> together = read(lines, TEAM, header.together());
        List<ProofLine> proof =
                read(lines, PROOF, header.proof() == null ? 0 : header.proof().lines());
        if (lines.nextToken() != null) {
            throw new IOException("there is more than there should be");
        }
        Kept kept = new Kept(
                header.formation(),
                header.policy(),
                header.known().known(),
                map(mentors, line -> new Mentor(line.profile(header.topics()), line.certified(), line.seats())),
                map(mentees, line -> new Mentee(line.profile(header.topics()))),
                map(together, TeamLine::team),
                header.proven() ? new ProvingPrices(prices(mentees), prices(mentors)) : null,
                null);
        return header.proof() == null
                ? kept
                : kept.with(new ProofLines(kept.instance().besidesPins()).read(header.proof(), proof));
    }

    private static Stream<ProofLine> proof(Kept kept) {
        return kept.proof() == null
                ? Stream.empty()
                : new ProofLines(kept.instance().besidesPins()).write(kept.proof());
    }

    private static Stream<PersonLine> mentors(Kept kept, PersonLines people) {
        return kept.mentors().stream()
                .sorted(Comparator.comparing(mentor -> mentor.person().value()))
                .map(mentor -> people.of(
                        mentor.profile(),
                        mentor.certified(),
                        mentor.seats(),
                        kept.prices() == null ? null : kept.prices().ofSeats().get(mentor.person())));
    }

    private static Stream<PersonLine> mentees(Kept kept, PersonLines people) {
        return kept.mentees().stream()
                .sorted(Comparator.comparing(mentee -> mentee.person().value()))
                .map(mentee -> people.of(
                        mentee.profile(),
                        false,
                        0,
                        kept.prices() == null ? null : kept.prices().ofMentees().get(mentee.person())));
    }

    private static void write(JsonGenerator lines, Stream<?> some) throws IOException {
        Iterator<?> each = some.iterator();
        while (each.hasNext()) {
            WRITER.writeValue(lines, each.next());
        }
    }

    private static <L> List<L> read(JsonParser lines, ObjectReader form, int count) throws IOException {
        List<L> read = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            lines.nextToken();
            read.add(form.readValue(lines));
        }
        return read;
    }

    private static <L, T> List<T> map(List<L> lines, Function<L, T> form) {
        return lines.stream().map(form).toList();
    }

    private static Map<PersonId, Long> prices(List<PersonLine> lines) {
        Map<PersonId, Long> prices = new HashMap<>();
        lines.forEach(line -> prices.put(new PersonId(line.person()), line.price()));
        return prices;
    }
}
